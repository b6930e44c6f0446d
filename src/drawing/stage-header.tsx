// Draws the header of a stage: a chevron with its number and name.
import type { ReactNode } from 'react';
import { tenth as t } from '../base/tenth';
import type { Theme } from '../base/theme';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { STAGE_HEADER, stageTextStyle } from './header-text';
import { HEADER, type SceneStage } from './scene';

interface StageHeaderProps {
  readonly stage: SceneStage;
  readonly theme: Theme;
  readonly first?: boolean;
  readonly last?: boolean;
  /** False leaves the number out, where a narrow header on screen needs its room. */
  readonly numbered?: boolean;
}

const HEIGHT = HEADER.stage;
const POINT = 9;
const RADIUS = 6;
const NUMBER_TEXT: TextStyle = { size: 11.5, weight: 700, lineHeight: 16 };

/** A chevron from x to x + width; the first has a straight left end, the last a straight right one. */
function chevron(x: number, width: number, first: boolean, last: boolean): string {
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

/** The header at y = 0 and at the stage's own place: 44 px high. */
export function StageHeader(props: StageHeaderProps): ReactNode {
  const { stage, theme, first = false, last = false, numbered = true } = props;
  const x = stage.x + (first ? 1 : 2);
  const width = stage.width - (first ? 1 : 2) - (last ? 1 : 2);
  const middle = HEIGHT / 2;
  const disc = stage.x + STAGE_HEADER.toDisc + STAGE_HEADER.disc / 2;
  return (
    <g>
      <path
        d={chevron(x, width, first, last)}
        fill={theme.stageHead}
        stroke={theme.border}
        strokeWidth={1}
        strokeLinejoin="round"
      />
      {numbered && (
        <>
          <circle cx={t(disc)} cy={middle} r={STAGE_HEADER.disc / 2} fill={theme.wireStrong} />
          <TextLines
            lines={[String(stage.number)]}
            x={disc}
            middle={middle}
            style={NUMBER_TEXT}
            fill={theme.surface}
            anchor="middle"
          />
        </>
      )}
      <TextLines
        lines={stage.lines}
        x={stage.x + STAGE_HEADER.toName}
        middle={middle}
        style={stageTextStyle(stage.lines, stage.width)}
        fill={theme.ink}
      />
    </g>
  );
}
