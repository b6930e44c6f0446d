// Draws the header of a lane: its team's colour, icon, name and line.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { HueTokens } from '../base/hues';
import type { Theme } from '../base/theme';
import { breakLines } from '../steps/label';
import { Glyph } from '../steps/glyph';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { LANE_HEADER, laneHeaderHeight, TEAM_LINE_TEXT, TEAM_TEXT, TEAM_TEXT_SMALL } from './header-text';
import { HEADER, type SceneLane } from './scene';

interface LaneHeaderProps {
  readonly lane: SceneLane;
  readonly theme: Theme;
  /** Icon above name, 62 px wide with its gap, for narrow panes. */
  readonly narrow?: boolean;
  /** Small name, for a lane zoomed far out. */
  readonly small?: boolean;
  /** Lanes above and below: a header keeps 1.5 px away from its neighbours. */
  readonly first?: boolean;
  readonly last?: boolean;
}

const GAP = 1.5;
const NARROW_TEXT: TextStyle = { size: 11, weight: 700, lineHeight: 13 };

function Tile({
  lane,
  tokens,
  x,
  y,
}: {
  lane: SceneLane;
  tokens: HueTokens;
  x: number;
  y: number;
}): ReactNode {
  const { tile } = LANE_HEADER;
  // On screen a lane zoomed far out is lower than its tile.
  const size = Math.max(10, Math.min(tile, lane.height - 6));
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

function NarrowContent({ lane, tokens }: { lane: SceneLane; tokens: HueTokens }): ReactNode {
  const width = HEADER.laneNarrow - 6;
  const { lines } = breakLines(lane.name, NARROW_TEXT, () => width - 6, 2);
  const block = lines.length * NARROW_TEXT.lineHeight;
  const top = lane.y + (lane.height - LANE_HEADER.tile - 4 - block) / 2;
  return (
    <>
      <Tile lane={lane} tokens={tokens} x={(width - LANE_HEADER.tile) / 2} y={top} />
      <TextLines
        lines={lines}
        x={width / 2}
        middle={top + LANE_HEADER.tile + 4 + block / 2}
        style={NARROW_TEXT}
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
  const top = lane.y + (lane.height - laneHeaderHeight(lane)) / 2;
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

/** The header at x = 0 and at the lane's own height: 112 px wide, 56 when narrow. */
export function LaneHeader(props: LaneHeaderProps): ReactNode {
  const { lane, theme, narrow, small = false, first, last } = props;
  const tokens = theme.hues[lane.hue];
  const above = first ? 0 : GAP;
  return (
    <g>
      <rect
        y={tenth(lane.y + above)}
        width={(narrow ? HEADER.laneNarrow : HEADER.lane) - 6}
        height={tenth(lane.height - above - (last ? 0 : GAP))}
        rx={6}
        fill={tokens.head}
        stroke={tokens.tint2}
        strokeWidth={1.25}
      />
      {narrow ? (
        <NarrowContent lane={lane} tokens={tokens} />
      ) : (
        <Content {...{ lane, tokens, theme, small }} />
      )}
    </g>
  );
}
