// Breaks the words of lane and stage headers once, for screen and files alike.
import { oneLine } from '../base/drawable-text';
import { textWidth } from '../base/text-width';
import { collapsedName } from '../layout/collapsed';
import { breakLines, breakWhole, shortened } from '../steps/label';
import type { TextStyle } from '../steps/words';
import { HEADER, type HeaderEdge } from './scene';

/** How team names are set, px. */
export const TEAM_TEXT: TextStyle = { size: 14, weight: 700, lineHeight: 17 };
/** How a team's name is set where a lane zoomed far out leaves little room, px of the screen. */
export const TEAM_TEXT_SMALL: TextStyle = { size: 11.5, weight: 700, lineHeight: 14 };
/** How the line below a team's name is set, px. */
export const TEAM_LINE_TEXT: TextStyle = { size: 11, weight: 500, lineHeight: 14 };
const STAGE_TEXT: TextStyle = { size: 14, weight: 600, lineHeight: 18 };
export const STAGE_TEXT_SMALL: TextStyle = { size: 13, weight: 600, lineHeight: 16 };

/** Measures of a lane header, px: its own width without the gap, the icon tile, and the air round its contents. */
export const LANE_HEADER = {
  width: HEADER.lane - HEADER.laneGap,
  pad: 10,
  tile: 26,
  toName: 7,
  gap: 5,
  air: 6,
} as const;

/** Measures of a lane header above the matrix, px: air round its contents, tile to name, least room for a name beside its tile. */
export const LANE_TOP = {
  pad: 10,
  toName: 9,
  end: 8,
  air: 4,
  gap: 1,
  leastBeside: 64,
  stackedTile: 24,
} as const;

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

/** The room for a line of a team's name beside its icon, or below it, px. */
export const laneNameRoom = (beside: boolean): number => {
  const { width, pad, tile, toName } = LANE_HEADER;
  return beside ? width - pad - tile - toName - 6 : width - 2 * pad;
};

/** Breaks a team's name and line for a lane header of this height. */
export function laneHeaderText(name: string, line: string | null, height: number): LaneHeaderText {
  const { air } = LANE_HEADER;
  const beside = breakWhole(name, TEAM_TEXT, () => laneNameRoom(true), 2);
  const below = laneNameRoom(false);
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

/** A team's name beside its icon, for a header that is low: on one line, or on two small ones where they fit; none where it is lower than letters. */
export function smallLaneText(
  name: string,
  width: number = LANE_HEADER.width,
  height: number = TEAM_TEXT_SMALL.lineHeight,
): LaneHeaderText {
  if (height < TEAM_TEXT_SMALL.size) return { nameLines: [], nameBeside: true, lines: [] };
  const { pad, tile, toName } = LANE_HEADER;
  const room = width - pad - tile - toName - 4;
  const [whole] = breakWhole(name, TEAM_TEXT_SMALL, () => room, 1) ?? [];
  const two =
    whole === undefined && height >= 2 * TEAM_TEXT_SMALL.lineHeight
      ? breakWhole(name, TEAM_TEXT_SMALL, () => room, 2)
      : null;
  return {
    nameLines: two ?? [whole ?? shortened(oneLine(name), TEAM_TEXT_SMALL, room)],
    nameBeside: true,
    lines: [],
  };
}

/** A name below its icon: on two lines where its words fit, else cut rather than broken inside a word. */
const stackedName = (name: string, room: number): readonly string[] =>
  breakWhole(name, TEAM_TEXT_SMALL, () => room, 2) ?? [shortened(oneLine(name), TEAM_TEXT_SMALL, room)];

/** Breaks a team's name and line for a header above the matrix: beside the icon where there is room, else below it. */
export function laneTopText(name: string, line: string | null, width: number): LaneHeaderText {
  const { pad, toName, end, air, gap, leastBeside } = LANE_TOP;
  const room = width - pad - LANE_HEADER.tile - toName - end;
  const beside = room >= leastBeside ? breakWhole(name, TEAM_TEXT, () => room, 2) : null;
  if (!beside)
    return {
      nameLines: stackedName(name, Math.max(12, width - 8)),
      nameBeside: false,
      lines: [],
    };
  const height = HEADER.laneTop - 2 * air - beside.length * TEAM_TEXT.lineHeight - gap;
  const most = Math.floor(height / TEAM_LINE_TEXT.lineHeight);
  const { lines, cut } =
    line?.trim() && most > 0 ? breakLines(line, TEAM_LINE_TEXT, () => room, most) : { lines: [], cut: false };
  // A line that would lose words is left out rather than cut.
  return { nameLines: beside, nameBeside: true, lines: cut ? [] : lines };
}

/** What a lane's header shows, by where it lies and how large it is along its strip. */
export function laneText(
  name: string,
  line: string | null,
  size: number,
  edge: HeaderEdge,
  collapsed: boolean,
): LaneHeaderText {
  if (!collapsed) return edge === 'left' ? laneHeaderText(name, line, size) : laneTopText(name, line, size);
  if (edge === 'left') return smallLaneText(name);
  return { nameLines: collapsedName(name, 700).lines, nameBeside: false, lines: [] };
}

/** How the measure below a stage's name is set, and how far from the header's middle both stand then, px. */
export const STAGE_MEASURE = {
  text: { size: 11, weight: 500, lineHeight: 14 },
  name: -7,
  below: 9,
} as const satisfies { text: TextStyle; name: number; below: number };

/** A stage's measure on one line: all its parts, else the first where there is no room for more; null where there is none. */
export function stageMeasureText(
  parts: readonly string[] | undefined,
  room: number,
  { size, weight }: TextStyle = STAGE_MEASURE.text,
): string | null {
  const texts = parts?.[0] === undefined ? [] : [parts.join(' · '), parts[0]];
  return texts.find((text) => textWidth(text, size, weight) <= room) ?? null;
}

/** From a stage header's left edge to its name, and the room kept free behind the name, px. */
export const STAGE_HEADER = { toDisc: 18, disc: 19, toName: 44, end: 14 } as const;

/** The small number above the name in a narrow stage header: its disc, the air below it, and the figures behind it, px. */
export const STAGE_NUMBER_SMALL = {
  disc: 14,
  gap: 1,
  toText: 5,
  text: { size: 10, weight: 500, lineHeight: 12 },
} as const satisfies { disc: number; gap: number; toText: number; text: TextStyle };

/** The room for a stage's name in a header of this width, px. */
export const stageRoom = (width: number): number => width - STAGE_HEADER.toName - STAGE_HEADER.end;

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

/** Measures of a stage header beside the matrix, px: its own width without the gap, the air at its sides, disc to name. */
export const STAGE_LEFT = {
  width: HEADER.stageLeft - HEADER.laneGap,
  pad: 12,
  gap: 5,
  toName: 8,
} as const;

/** The lines of a stage's name beside the matrix, below its number. */
export const stageLeftLines = (name: string): readonly string[] =>
  oneLine(name) === ''
    ? []
    : breakLines(oneLine(name), STAGE_TEXT_SMALL, () => STAGE_LEFT.width - 2 * STAGE_LEFT.pad, 3).lines;

const COLLAPSED_STAGE: TextStyle = { size: 11.5, weight: 600, lineHeight: 14 };

/** A stage's name on one line beside its number, for a header that is low. */
export function smallStageLines(name: string, width: number = STAGE_LEFT.width): readonly string[] {
  const line = oneLine(name);
  const room = width - STAGE_LEFT.pad - STAGE_HEADER.disc - STAGE_LEFT.toName - 6;
  if (line === '' || room < 16) return [];
  const fits = textWidth(line, COLLAPSED_STAGE.size, COLLAPSED_STAGE.weight) <= room;
  return [fits ? line : shortened(line, COLLAPSED_STAGE, room)];
}

/** What a stage's header says, by where it lies and how large it is along its strip. */
export function stageLines(
  name: string,
  size: number,
  edge: HeaderEdge,
  collapsed: boolean,
): readonly string[] {
  if (edge === 'left') return collapsed ? smallStageLines(name) : stageLeftLines(name);
  return collapsed ? collapsedName(name, 600).lines : stageHeaderLines(name, size);
}
