// The scene: a map as everything to draw it needs, in px, before any pixel: bands, boxes with broken lines, routes, labels.
import type { Id } from '../base/id';
import type { Point, Rect, Side } from '../base/geometry';
import type { Hue } from '../base/theme';
import type { StepKindId } from '../model/ids';

/** A lane with its team's header. */
export interface SceneLane {
  readonly id: Id;
  readonly team: Id;
  readonly y: number;
  readonly height: number;
  readonly name: string;
  /** The name, broken for the header. */
  readonly nameLines: readonly string[];
  /** True when the name stands beside the icon, false when it is too long and stands below it. */
  readonly nameBeside: boolean;
  /** The line below the name, broken for the header; as much of it as the header's height holds. */
  readonly lines: readonly string[];
  readonly hue: Hue;
  readonly icon: string;
}

/** A stage with its header. */
export interface SceneStage {
  readonly id: Id;
  readonly x: number;
  readonly width: number;
  /** Counted from 1. */
  readonly number: number;
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
}

/** A connection's way and everything drawn on it. */
export interface SceneConnection {
  readonly id: Id;
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
  readonly lanes: readonly SceneLane[];
  readonly stages: readonly SceneStage[];
  readonly steps: readonly SceneStep[];
  readonly connections: readonly SceneConnection[];
  readonly crossings: readonly SceneCrossing[];
}

/** Sizes of the headers round the matrix, px. */
export const HEADER = { lane: 118, laneNarrow: 62, stage: 44, stageGap: 10 } as const;
