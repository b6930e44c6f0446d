// Draws the header of a stage: a chevron with its number and name.
import type { ReactNode } from 'react';
import { tenth as t } from '../base/tenth';
import type { Theme } from '../base/theme';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { collapsedText } from '../layout/collapsed';
import {
  STAGE_HEADER,
  STAGE_LEFT,
  STAGE_MEASURE,
  STAGE_NUMBER_SMALL,
  STAGE_TEXT_SMALL,
  stageMeasureText,
  stageRoom,
  stageTextStyle,
} from './header-text';
import { HEADER, type HeaderEdge, type SceneStage } from './scene';

interface StageHeaderProps {
  readonly stage: SceneStage;
  readonly theme: Theme;
  readonly edge: HeaderEdge;
  readonly first?: boolean;
  readonly last?: boolean;
  /** What its figures come to, in parts: shown below the name where there is room. */
  readonly measure?: readonly string[] | undefined;
  /** False leaves the number out, where a narrow header on screen needs its room. */
  readonly numbered?: boolean;
}

const HEIGHT = HEADER.stage;
const POINT = 9;
const RADIUS = 6;
const NUMBER_TEXT: TextStyle = { size: 11.5, weight: 700, lineHeight: 16 };

/** A chevron from x to x + width; the first has a straight left end, the last a straight right one. */
export function chevron(x: number, width: number, first: boolean, last: boolean): string {
  const end = x + width;
  const middle = HEIGHT / 2;
  const from = first ? `M${t(x + RADIUS)} 0` : `M${t(x - 3)} 0`;
  const right = last
    ? `H${t(end - RADIUS)}Q${t(end)} 0 ${t(end)} ${RADIUS}V${HEIGHT - RADIUS}Q${t(end)} ${HEIGHT} ${t(end - RADIUS)} ${HEIGHT}`
    : `H${t(end - 3)}L${t(end + 6)} ${middle}L${t(end - 3)} ${HEIGHT}`;
  const left = first
    ? `H${t(x + RADIUS)}Q${t(x)} ${HEIGHT} ${t(x)} ${HEIGHT - RADIUS}V${RADIUS}Q${t(x)} 0 ${t(x + RADIUS)} 0Z`
    : `H${t(x - 3)}L${t(x - 3 + POINT)} ${middle}Z`;
  return from + right + left;
}

/** A block from y to y + height that points down; the first has a straight upper end, the last a straight lower one. */
export function arrowDown(y: number, height: number, width: number, first: boolean, last: boolean): string {
  const end = y + height;
  const middle = width / 2;
  const down = last
    ? `V${t(end - RADIUS)}Q${t(width)} ${t(end)} ${t(width - RADIUS)} ${t(end)}H${RADIUS}Q0 ${t(end)} 0 ${t(end - RADIUS)}`
    : `V${t(end - 3)}L${t(middle)} ${t(end + 6)}L0 ${t(end - 3)}`;
  const up = first
    ? `V${t(y + RADIUS)}Q0 ${t(y)} ${RADIUS} ${t(y)}H${t(width - RADIUS)}Q${t(width)} ${t(y)} ${t(width)} ${t(y + RADIUS)}Z`
    : `V${t(y - 3)}L${t(middle)} ${t(y - 3 + POINT)}L${t(width)} ${t(y - 3)}Z`;
  return `M${t(width)} ${t(first ? y + RADIUS : y - 3)}${down}${up}`;
}

function Disc({ stage, theme, x, y }: { stage: SceneStage; theme: Theme; x: number; y: number }): ReactNode {
  return (
    <>
      <circle cx={t(x)} cy={t(y)} r={STAGE_HEADER.disc / 2} fill={theme.wireStrong} />
      <TextLines
        lines={[String(stage.number)]}
        x={x}
        middle={y}
        style={NUMBER_TEXT}
        fill={theme.surface}
        anchor="middle"
      />
    </>
  );
}

/** Beside the matrix: the name below its number, or beside it where the header is low. */
function LeftHeader(props: Laid): ReactNode {
  const { stage, theme, measure, first = false, last = false, numbered = true } = props;
  const { y, width, height } = stage.header;
  const { pad, gap, toName } = STAGE_LEFT;
  const { disc } = STAGE_HEADER;
  const block = stage.lines.length * STAGE_TEXT_SMALL.lineHeight;
  const low = stage.collapsed || height < disc + gap + block + 2 * POINT;
  const roomBelow = height >= disc + gap + block + STAGE_MEASURE.text.lineHeight + 2 * POINT;
  const said = low || !roomBelow ? null : stageMeasureText(measure, width - 2 * pad);
  const middle = y + height / 2 + (first ? 0 : 2);
  const whole = disc + gap + block + (said === null ? 0 : STAGE_MEASURE.text.lineHeight);
  const top = middle - whole / 2;
  const left = numbered ? pad + disc + toName : pad;
  return (
    <g>
      <path
        d={arrowDown(y + (first ? 1 : 2), height - (first ? 1 : 2) - (last ? 1 : 2), width, first, last)}
        fill={theme.stageHead}
        stroke={theme.border}
        strokeWidth={1}
        strokeLinejoin="round"
      />
      {numbered && (
        <Disc
          stage={stage}
          theme={theme}
          x={block > 0 ? pad + disc / 2 : width / 2}
          y={low ? middle : top + disc / 2}
        />
      )}
      <TextLines
        lines={stage.lines}
        x={low ? left : pad}
        middle={low ? middle : top + disc + gap + block / 2}
        style={low ? collapsedText(600) : STAGE_TEXT_SMALL}
        fill={theme.ink}
      />
      {said !== null && (
        <TextLines
          lines={[said]}
          x={pad}
          middle={top + whole - STAGE_MEASURE.text.lineHeight / 2}
          style={STAGE_MEASURE.text}
          fill={theme.ink2}
        />
      )}
    </g>
  );
}

interface NameProps {
  readonly lines: readonly string[];
  readonly measure: readonly string[] | undefined;
  readonly x: number;
  /** px for the measure. */
  readonly room: number;
  readonly style: TextStyle;
  readonly theme: Theme;
}

/** A stage's name in a header above the matrix, with its measure below where the name takes one line. */
export function NameAndMeasure({ lines, measure, x, room, style, theme }: NameProps): ReactNode {
  const middle = HEIGHT / 2;
  const said = lines.length === 1 ? stageMeasureText(measure, room) : null;
  const up = said === null ? 0 : STAGE_MEASURE.name;
  return (
    <>
      <TextLines lines={lines} x={x} middle={middle + up} style={style} fill={theme.ink} />
      {said !== null && (
        <TextLines
          lines={[said]}
          x={x}
          middle={middle + STAGE_MEASURE.below}
          style={STAGE_MEASURE.text}
          fill={theme.ink2}
        />
      )}
    </>
  );
}

interface BelowProps extends Omit<NameProps, 'measure' | 'room'> {
  readonly number: number;
  /** The figures beside the number. */
  readonly said?: string | null;
}

const SMALL_NUMBER: TextStyle = { size: 9.5, weight: 700, lineHeight: 12 };

/** A stage's name below its number, in a header above the matrix that is narrow. */
export function NameBelowNumber({ number, said, lines, x, style, theme }: BelowProps): ReactNode {
  const { disc, gap, toText, text } = STAGE_NUMBER_SMALL;
  const block = lines.length * style.lineHeight;
  const top = (HEIGHT - disc - gap - block) / 2;
  const at = { x: x + disc / 2, y: top + disc / 2 };
  return (
    <>
      <circle cx={t(at.x)} cy={t(at.y)} r={disc / 2} fill={theme.wireStrong} />
      <TextLines
        lines={[String(number)]}
        x={at.x}
        middle={at.y}
        style={SMALL_NUMBER}
        fill={theme.surface}
        anchor="middle"
      />
      {said ? (
        <TextLines lines={[said]} x={x + disc + toText} middle={at.y} style={text} fill={theme.ink2} />
      ) : null}
      <TextLines lines={lines} x={x} middle={top + disc + gap + block / 2} style={style} fill={theme.ink} />
    </>
  );
}

type Laid = Omit<StageHeaderProps, 'edge'>;

/** The header at its own place in its strip. */
export function StageHeader({ edge, ...props }: StageHeaderProps): ReactNode {
  return edge === 'left' ? <LeftHeader {...props} /> : <TopHeader {...props} />;
}

function TopHeader(props: Laid): ReactNode {
  const { stage, theme, measure, first = false, last = false, numbered = true } = props;
  const at = stage.header.x;
  const x = at + (first ? 1 : 2);
  const width = stage.header.width - (first ? 1 : 2) - (last ? 1 : 2);
  const middle = HEIGHT / 2;
  const disc = at + STAGE_HEADER.toDisc + STAGE_HEADER.disc / 2;
  return (
    <g>
      <path
        d={chevron(x, width, first, last)}
        fill={theme.stageHead}
        stroke={theme.border}
        strokeWidth={1}
        strokeLinejoin="round"
      />
      {numbered && !stage.collapsed && <Disc stage={stage} theme={theme} x={disc} y={middle} />}
      {stage.collapsed ? (
        <TextLines
          lines={stage.lines}
          x={at + stage.header.width / 2 + 2}
          middle={middle}
          style={collapsedText(600)}
          fill={theme.ink}
          anchor="middle"
        />
      ) : (
        <NameAndMeasure
          lines={stage.lines}
          measure={measure}
          x={at + STAGE_HEADER.toName}
          room={stageRoom(stage.header.width)}
          style={stageTextStyle(stage.lines, stage.header.width)}
          theme={theme}
        />
      )}
    </g>
  );
}
