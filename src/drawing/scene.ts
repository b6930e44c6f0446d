// The scene: a map as everything to draw it needs, in px, before any pixel: bands, boxes with broken lines, routes, labels.
import type { Id } from '../base/id';
import type { Point, Rect, Side } from '../base/geometry';
import type { Hue } from '../base/theme';
import type { LaneDirection, StepKindId } from '../model/ids';

/** What lanes and stages have in common, whichever way they run. */
interface SceneBand {
  readonly id: Id;
  /** The whole band inside the matrix, from one end of it to the other. */
  readonly rect: Rect;
  /** Its header, counted from the point where the strip of headers meets the first cell. */
  readonly header: Rect;
  /** True when it is a thin band whose steps are not drawn. */
  readonly collapsed: boolean;
}

/** A lane with its team's header. */
export interface SceneLane extends SceneBand {
  readonly team: Id;
  readonly name: string;
  /** The name, broken for the header. */
  readonly nameLines: readonly string[];
  /** True when the name stands beside the icon, false when it is too long and stands below it. */
  readonly nameBeside: boolean;
  /** The line below the name, broken for the header; as much of it as the header holds. */
  readonly lines: readonly string[];
  readonly hue: Hue;
  readonly icon: string;
}

/** A stage with its header. */
export interface SceneStage extends SceneBand {
  /** Counted from 1 among all stages, drawn or not. */
  readonly number: number;
  readonly name: string;
  /** The name, broken for the header. */
  readonly lines: readonly string[];
}

/** A step's box and everything drawn in it. */
export interface SceneStep {
  readonly id: Id;
  readonly kind: StepKindId;
  readonly lane: Id;
  readonly stage: Id;
  readonly rect: Rect;
  readonly name: string;
  readonly lines: readonly string[];
  readonly glyph: string | null;
  readonly hue: Hue;
  /** The text of the deadline pill, in the project's language; null = none. */
  readonly deadline: string | null;
  readonly pinned: boolean;
  /** True when a detail chart opens from it. */
  readonly detail: boolean;
  /** Who is responsible, in pictures that name it. */
  readonly owner?: { readonly name: string; readonly initials: string; readonly rect: Rect };
  /** In one team's picture: how many of its steps lie in the detail. */
  readonly inside?: { readonly text: string; readonly rect: Rect };
}

/** Stands for the steps of a cell whose lane or stage is collapsed; connections run to it in their place. */
export interface SceneMark {
  readonly id: Id;
  readonly lane: Id;
  readonly stage: Id;
  readonly rect: Rect;
  readonly hue: Hue;
  /** The steps that it stands for, in reading order; never none. */
  readonly steps: readonly Id[];
}

/** A connection's way and everything drawn on it. */
export interface SceneConnection {
  /** The id of the first connection that it draws. */
  readonly id: Id;
  /** The connections that it draws: several where they run between the same box and the mark of a collapsed cell. */
  readonly of: readonly Id[];
  /** The step or mark that it begins at, and the one that it leads to. */
  readonly from: Id;
  readonly to: Id;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly kind: 'flow' | 'loop' | 'tie';
  /** Its whole way, outline to outline. */
  readonly points: readonly Point[];
  /** What is drawn of it: shorter than `points` where it shares a trunk that another one draws. */
  readonly drawn: readonly Point[];
  /** False where the trunk's other line draws the head. */
  readonly arrow: boolean;
  readonly label: { readonly text: string; readonly rect: Rect } | null;
  /** Where it leaves its own lane: the hand-off mark. */
  readonly handOff: Point | null;
}

/** Two connections crossing: the vertical passes over, the horizontal is cut. */
export interface SceneCrossing {
  readonly at: Point;
  readonly over: Id;
  readonly under: Id;
}

/** Coordinates count from the top left corner of the first cell; headers are drawn outside of it. */
export interface Scene {
  readonly map: Id;
  readonly width: number;
  readonly height: number;
  /** How the lanes run: across with the stages as columns, or down with the stages as rows. */
  readonly laneDirection: LaneDirection;
  /** The lanes and stages that are drawn; hidden ones are not among them. */
  readonly lanes: readonly SceneLane[];
  readonly stages: readonly SceneStage[];
  readonly marks: readonly SceneMark[];
  /** The steps that are drawn: those of open lanes and stages. */
  readonly steps: readonly SceneStep[];
  readonly connections: readonly SceneConnection[];
  readonly crossings: readonly SceneCrossing[];
}

/** Sizes of the headers round the matrix, px: lane headers beside or above it, stage headers above or beside it. */
export const HEADER = {
  lane: 118,
  laneNarrow: 62,
  laneGap: 6,
  laneTop: 62,
  stage: 44,
  stageGap: 10,
  stageLeft: 128,
  stageLeftNarrow: 62,
} as const;

/** The room that headers take to the left of and above the matrix, px. */
export const headerRoom = (direction: LaneDirection): { left: number; top: number } =>
  direction === 'horizontal'
    ? { left: HEADER.lane, top: HEADER.stage + HEADER.stageGap }
    : { left: HEADER.stageLeft, top: HEADER.laneTop + HEADER.stageGap };

/** Where a strip of headers lies: beside the matrix, or above it. */
export type HeaderEdge = 'left' | 'top';

/** The edge at which the headers of lanes or stages are. */
export const headerEdge = (direction: LaneDirection, band: 'lane' | 'stage'): HeaderEdge =>
  (band === 'lane') === (direction === 'horizontal') ? 'left' : 'top';
