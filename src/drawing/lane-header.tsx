// Draws the header of a lane: its team's colour, icon, name and line.
import type { ReactNode } from 'react';
import { oneLine } from '../base/drawable-text';
import { tenth } from '../base/tenth';
import type { HueTokens } from '../base/hues';
import type { Theme } from '../base/theme';
import { breakWhole, shortened } from '../steps/label';
import { Glyph } from '../steps/glyph';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import {
  LANE_HEADER,
  LANE_TOP,
  laneHeaderHeight,
  TEAM_LINE_TEXT,
  TEAM_TEXT,
  TEAM_TEXT_SMALL,
} from './header-text';
import type { HeaderEdge, SceneLane } from './scene';

interface LaneHeaderProps {
  readonly lane: SceneLane;
  readonly theme: Theme;
  readonly edge: HeaderEdge;
  /** Icon above name, for narrow panes. */
  readonly narrow?: boolean;
  /** Small name, for a lane zoomed far out. */
  readonly small?: boolean;
  /** Nothing but its colour, where something else is to be written on it. */
  readonly bare?: boolean;
  /** Lanes before and behind: a header keeps 1.5 px away from its neighbours. */
  readonly first?: boolean;
  readonly last?: boolean;
}

const GAP = 1.5;
const NARROW_TEXT: TextStyle = { size: 11, weight: 700, lineHeight: 13 };
const NARROWER_TEXT: TextStyle = { size: 9.5, weight: 700, lineHeight: 12 };
/** A smaller icon says nothing, px. */
const LEAST_ICON = 14;

function Tile({
  lane,
  tokens,
  x,
  y,
  most = LANE_HEADER.tile,
}: {
  lane: SceneLane;
  tokens: HueTokens;
  x: number;
  y: number;
  most?: number;
}): ReactNode {
  const { tile } = LANE_HEADER;
  // On screen a lane zoomed far out is lower than its tile.
  const size = Math.max(10, Math.min(tile, lane.header.height - 6, lane.header.width - 6, most));
  const air = (5 * size) / tile;
  const down = (tile - size) / 2;
  return (
    <>
      <rect
        x={tenth(x + down)}
        y={tenth(y + down)}
        width={tenth(size)}
        height={tenth(size)}
        rx={tenth((7 * size) / tile)}
        fill={tokens.solid}
      />
      <Glyph
        name={lane.icon}
        x={x + down + air}
        y={y + down + air}
        size={size - 2 * air}
        colour={tokens.onSolid}
        line={1.8}
      />
    </>
  );
}

interface NarrowParts {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly icon: number;
}

/** A name for a narrow header: on two lines where its words fit, in smaller letters where only these do, else cut rather than broken. */
function narrowName(name: string, width: number): Pick<NarrowParts, 'lines' | 'style'> {
  for (const style of [NARROW_TEXT, NARROWER_TEXT]) {
    const lines = breakWhole(name, style, () => width - 4, 2);
    if (lines) return { lines, style };
  }
  return { lines: [shortened(oneLine(name), NARROWER_TEXT, width - 4)], style: NARROWER_TEXT };
}

/** The name, and the size of the icon above it that there is room for; a low lane says its name alone, a lower one nothing. */
function narrowParts(name: string, width: number, height: number): NarrowParts {
  const room = height - 8;
  const line = NARROW_TEXT.lineHeight;
  if (name === '')
    return { lines: [], style: NARROW_TEXT, icon: Math.max(0, Math.min(LANE_HEADER.tile, room)) };
  const whole = narrowName(name, width);
  const icon = Math.min(LANE_HEADER.tile, room - 4 - whole.lines.length * line);
  if (icon >= LEAST_ICON) return { ...whole, icon };
  if (whole.lines.length === 1) return { ...whole, lines: height < line ? [] : whole.lines, icon: 0 };
  const one = shortened(oneLine(name), NARROW_TEXT, width - 6);
  return { lines: height < line ? [] : [one], style: NARROW_TEXT, icon: 0 };
}

function NarrowContent({ lane, tokens }: { lane: SceneLane; tokens: HueTokens }): ReactNode {
  const { width, height, y } = lane.header;
  const { lines, style, icon } = narrowParts(lane.collapsed ? '' : lane.name, width, height);
  const block = lines.length * style.lineHeight;
  const air = icon > 0 && block > 0 ? 4 : 0;
  const top = y + (height - icon - air - block) / 2;
  const { tile } = LANE_HEADER;
  return (
    <>
      {icon > 0 ? (
        <Tile lane={lane} tokens={tokens} x={(width - tile) / 2} y={top - (tile - icon) / 2} most={icon} />
      ) : null}
      <TextLines
        lines={lines}
        x={width / 2}
        middle={top + icon + air + block / 2}
        style={style}
        fill={tokens.ink}
        anchor="middle"
      />
    </>
  );
}

interface ContentProps {
  readonly lane: SceneLane;
  readonly tokens: HueTokens;
  readonly theme: Theme;
  readonly small: boolean;
}

function Content({ lane, tokens, theme, small }: ContentProps): ReactNode {
  const { pad, tile, toName, gap } = LANE_HEADER;
  const name = lane.nameLines.length * TEAM_TEXT.lineHeight;
  const top = lane.header.y + (lane.header.height - laneHeaderHeight(lane)) / 2;
  const head = lane.nameBeside ? Math.max(tile, name) : tile + gap + name;
  const line = lane.lines.length * TEAM_LINE_TEXT.lineHeight;
  return (
    <>
      <Tile lane={lane} tokens={tokens} x={pad} y={lane.nameBeside ? top + (head - tile) / 2 : top} />
      <TextLines
        lines={lane.nameLines}
        x={lane.nameBeside ? pad + tile + toName : pad}
        middle={lane.nameBeside ? top + head / 2 : top + tile + gap + name / 2}
        style={small ? TEAM_TEXT_SMALL : TEAM_TEXT}
        fill={tokens.ink}
      />
      <TextLines
        lines={lane.lines}
        x={pad}
        middle={top + head + gap + line / 2}
        style={TEAM_LINE_TEXT}
        fill={theme.ink2}
      />
    </>
  );
}

/** Above the matrix: the name beside its icon with the line below it, or the small name below the icon. */
function TopContent({ lane, tokens, theme }: Omit<ContentProps, 'small'>): ReactNode {
  const { x, y, width, height } = lane.header;
  const { tile } = LANE_HEADER;
  if (!lane.nameBeside) return <StackedContent lane={lane} tokens={tokens} />;
  const name = lane.nameLines.length * TEAM_TEXT.lineHeight;
  const line = lane.lines.length * TEAM_LINE_TEXT.lineHeight;
  const top = y + (height - name - line - (line > 0 ? LANE_TOP.gap : 0)) / 2;
  const left = x + Math.min(LANE_TOP.pad, width / 2);
  const toName = left + tile + LANE_TOP.toName;
  return (
    <>
      <Tile lane={lane} tokens={tokens} x={left} y={y + (height - tile) / 2} />
      <TextLines
        lines={lane.nameLines}
        x={toName}
        middle={top + name / 2}
        style={TEAM_TEXT}
        fill={tokens.ink}
      />
      <TextLines
        lines={lane.lines}
        x={toName}
        middle={top + name + LANE_TOP.gap + line / 2}
        style={TEAM_LINE_TEXT}
        fill={theme.ink2}
      />
    </>
  );
}

function StackedContent({ lane, tokens }: Pick<ContentProps, 'lane' | 'tokens'>): ReactNode {
  const { x, y, width, height } = lane.header;
  const { tile } = LANE_HEADER;
  const block = lane.nameLines.length * TEAM_TEXT_SMALL.lineHeight;
  const icon = LANE_TOP.stackedTile;
  const top = y + (height - icon - (block > 0 ? 3 + block : 0)) / 2;
  return (
    <>
      <Tile lane={lane} tokens={tokens} x={x + (width - tile) / 2} y={top + (icon - tile) / 2} most={icon} />
      <TextLines
        lines={lane.nameLines}
        x={x + width / 2}
        middle={top + icon + 3 + block / 2}
        style={TEAM_TEXT_SMALL}
        fill={tokens.ink}
        anchor="middle"
      />
    </>
  );
}

/** The header at its own place in its strip. */
export function LaneHeader(props: LaneHeaderProps): ReactNode {
  const { lane, theme, edge, narrow, small = false, bare = false, first, last } = props;
  const { x, y, width, height } = lane.header;
  const tokens = theme.hues[lane.hue];
  const before = first ? 0 : GAP;
  const less = before + (last ? 0 : GAP);
  const box =
    edge === 'left'
      ? { y: tenth(y + before), width: tenth(width), height: tenth(height - less) }
      : { x: tenth(x + before), y: tenth(y), width: tenth(width - less), height: tenth(height) };
  const isSmall = small || lane.collapsed;
  return (
    <g>
      <rect {...box} rx={6} fill={tokens.head} stroke={tokens.tint2} strokeWidth={1.25} />
      {bare ? null : edge === 'top' ? (
        <TopContent {...{ lane, tokens, theme }} />
      ) : narrow ? (
        <NarrowContent lane={lane} tokens={tokens} />
      ) : (
        <Content {...{ lane, tokens, theme, small: isSmall }} />
      )}
    </g>
  );
}
