// Breaks the words of lane and stage headers once, for screen and files alike.
import { oneLine } from '../base/drawable-text';
import { textWidth } from '../base/text-width';
import { breakLines, breakWhole } from '../steps/label';
import type { TextStyle } from '../steps/words';
import { HEADER } from './scene';

/** How team names are set, px. */
export const TEAM_TEXT: TextStyle = { size: 14, weight: 700, lineHeight: 17 };
/** How a team's name is set where a lane zoomed far out leaves little room, px of the screen. */
export const TEAM_TEXT_SMALL: TextStyle = { size: 11.5, weight: 700, lineHeight: 14 };
/** How the line below a team's name is set, px. */
export const TEAM_LINE_TEXT: TextStyle = { size: 11, weight: 500, lineHeight: 14 };
const STAGE_TEXT: TextStyle = { size: 14, weight: 600, lineHeight: 18 };
const STAGE_TEXT_SMALL: TextStyle = { size: 13, weight: 600, lineHeight: 16 };

/** Measures of a lane header, px: its own width without the gap, the icon tile, and the air round its contents. */
export const LANE_HEADER = { width: HEADER.lane - 6, pad: 10, tile: 26, toName: 7, gap: 5, air: 6 } as const;

/** What a lane header shows. */
export interface LaneHeaderText {
  readonly nameLines: readonly string[];
  readonly nameBeside: boolean;
  readonly lines: readonly string[];
}

/** Height of a header's contents, px. */
export const laneHeaderHeight = ({ nameLines, nameBeside, lines }: LaneHeaderText): number => {
  const { tile, gap } = LANE_HEADER;
  const name = nameLines.length * TEAM_TEXT.lineHeight;
  const head = nameBeside ? Math.max(tile, name) : tile + (name > 0 ? gap + name : 0);
  return head + (lines.length > 0 ? gap + lines.length * TEAM_LINE_TEXT.lineHeight : 0);
};

/** Breaks a team's name and line for a lane header of this height. */
export function laneHeaderText(name: string, line: string | null, height: number): LaneHeaderText {
  const { width, pad, tile, toName, air } = LANE_HEADER;
  const beside = breakWhole(name, TEAM_TEXT, () => width - pad - tile - toName - 6, 2);
  const below = width - 2 * pad;
  const nameLines = beside ?? breakLines(name, TEAM_TEXT, () => below, 2).lines;
  const nameBeside = beside !== null;
  for (let most = 3; most > 0 && line?.trim(); most--) {
    const { lines, cut } = breakLines(line, TEAM_LINE_TEXT, () => below, most);
    const text = { nameLines, nameBeside, lines };
    // A line that would lose words is left out rather than cut, unless three lines are too few for it.
    if (laneHeaderHeight(text) <= height - 2 * air && (!cut || most === 3)) return text;
  }
  return { nameLines, nameBeside, lines: [] };
}

/** From a stage header's left edge to its name, and the room kept free behind the name, px. */
export const STAGE_HEADER = { toDisc: 18, disc: 19, toName: 44, end: 14 } as const;

const stageRoom = (width: number): number => width - STAGE_HEADER.toName - STAGE_HEADER.end;

/** How the lines of a stage header of this width are set: large where the name fits on one line. */
export function stageTextStyle([line, ...more]: readonly string[], width: number): TextStyle {
  const large =
    more.length === 0 && textWidth(line ?? '', STAGE_TEXT.size, STAGE_TEXT.weight) <= stageRoom(width);
  return large ? STAGE_TEXT : STAGE_TEXT_SMALL;
}

/** Breaks a stage's name for a header of this width: one line of 14 px, or up to two of 13 px, the rest cut. */
export function stageHeaderLines(name: string, width: number): readonly string[] {
  const line = oneLine(name);
  if (line === '') return [];
  if (stageTextStyle([line], width) === STAGE_TEXT) return [line];
  return breakLines(line, STAGE_TEXT_SMALL, () => stageRoom(width), 2).lines;
}
