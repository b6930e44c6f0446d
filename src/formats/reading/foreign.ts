// What a foreign file says, before it becomes a project: charts of lanes, steps and ways, and a report of what was not taken as it is.
import type { Point, Rect } from '../../base/geometry';
import type { InterchangeWords } from '../../locales/interchange/load';
import type { LaneDirection, StepKindId } from '../../model/ids';
import type { OwnFields } from '../interchange/own-fields';

/** Names a record within its file; never an id of the project. */
export type ForeignKey = string;

export interface ForeignTeam {
  readonly key: ForeignKey;
  /** Empty: nobody is named. */
  readonly name: string;
  readonly fields: OwnFields;
}

export interface ForeignLane {
  readonly key: ForeignKey;
  readonly team: ForeignKey;
  /** Where it lies on the sheet; null where nothing says so. */
  readonly rect: Rect | null;
  readonly fields: OwnFields;
}

export interface ForeignStage {
  readonly key: ForeignKey;
  readonly name: string;
  readonly rect: Rect | null;
  readonly fields: OwnFields;
}

export interface ForeignStep {
  readonly key: ForeignKey;
  readonly kind: StepKindId;
  readonly name: string;
  readonly lane: ForeignKey;
  /** Only where the file has stages. */
  readonly stage: ForeignKey | null;
  readonly centre: Point | null;
  readonly fields: OwnFields;
}

export interface ForeignWay {
  readonly from: ForeignKey;
  readonly to: ForeignKey;
  readonly label: string | null;
  readonly fields: OwnFields;
}

export interface ForeignChart {
  readonly key: ForeignKey;
  readonly name: string;
  readonly direction: LaneDirection;
  readonly lanes: readonly ForeignLane[];
  /** None where the file knows no stages: then the user says how to cut them. */
  readonly stages: readonly ForeignStage[];
  readonly steps: readonly ForeignStep[];
  readonly ways: readonly ForeignWay[];
  /** The step that it opens from; null for a chart at the top. */
  readonly parent: ForeignKey | null;
  readonly fields: OwnFields;
}

/** Why something became something else, or was left out: a message below `reasons` in `locales/interchange`. */
export type ReasonKey = keyof InterchangeWords['reasons'];

export interface ReportItem {
  readonly effect: 'changed' | 'left';
  readonly reason: ReasonKey;
  /** What it is called in the file; what it is, where it has no name. Empty: only how many there are is said. */
  readonly name: string;
  /** How many it stands for; left out: one. */
  readonly count?: number;
}

/** The formats that charts are read from. */
export const READER_IDS = ['bpmn', 'drawio', 'mermaid'] as const;
export type ReaderId = (typeof READER_IDS)[number];

export interface ForeignFile {
  readonly format: ReaderId;
  /** What the file calls itself; null where it does not. */
  readonly name: string | null;
  /** Settings of a project, and the tables that steps point into, where the file was written here. */
  readonly project: OwnFields;
  readonly teams: readonly ForeignTeam[];
  /** Charts at the top before the details that open from their steps. */
  readonly charts: readonly ForeignChart[];
  readonly report: readonly ReportItem[];
}

/** Words of the language of the screen, for what a file only means. */
export type ReaderWords = InterchangeWords['words'];
