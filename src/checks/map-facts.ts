// What rules know of a map: its flow without remarks, in reading order, and what stages, teams and stubs mean in it.
import type { Id } from '../base/id';
import type { Connection, Lane, ProcessMap, ProjectDocument, Stage, Step, Team } from '../model/document';
import type { StagePhase, StepKindId } from '../model/ids';
import { connectionsOf, lanesOf, stagesOf, workOf } from '../model/queries';

export interface MapFacts {
  readonly document: ProjectDocument;
  readonly map: ProcessMap;
  readonly lanes: readonly Lane[];
  readonly stages: readonly Stage[];
  /** The steps of the flow: remarks are not among them. */
  readonly steps: readonly Step[];
  /** The connections of the flow: ties of remarks are not among them. */
  readonly connections: readonly Connection[];
  /** A step of the flow of this map. */
  step(id: Id): Step | undefined;
  /** The ways that lead on from a step. */
  out(step: Id): readonly Connection[];
  /** The ways that lead to a step. */
  into(step: Id): readonly Connection[];
  /** Where the flow begins: starts, and what comes from another team's chart. */
  readonly entries: ReadonlySet<Id>;
  /** Where it may end: ends, and what goes on in another team's chart. */
  readonly exits: ReadonlySet<Id>;
  /** The place of a stage among those of the map, from 0; -1 for none. */
  stageAt(stage: Id): number;
  phaseOf(step: Step): StagePhase | null;
  teamOf(step: Step): Team | undefined;
  /** How many lines cross in a cell as the map is drawn; 0 where that is not known. */
  crossingsIn(lane: Id, stage: Id): number;
}

/** How many lines cross in each cell of a map, by `cellKey`. */
export type Crossings = ReadonlyMap<string, number>;

export const cellKey = (lane: Id, stage: Id): string => `${lane} ${stage}`;

const UNDRAWN: Crossings = new Map();

const grouped = (connections: readonly Connection[], end: 'from' | 'to'): Map<Id, Connection[]> => {
  const groups = new Map<Id, Connection[]>();
  for (const connection of connections) {
    const group = groups.get(connection[end]);
    if (group) group.push(connection);
    else groups.set(connection[end], [connection]);
  }
  return groups;
};

/** A chart of one team, or of a part, is entered and left by the stubs of connections that were cut. */
function ends(steps: readonly Step[], connections: readonly Connection[]) {
  const entries = new Set(steps.filter(({ kind }) => kind === 'start').map(({ id }) => id));
  const exits = new Set(steps.filter(({ kind }) => isEnd(kind)).map(({ id }) => id));
  const entered = new Set(connections.map(({ to }) => to));
  const left = new Set(connections.map(({ from }) => from));
  for (const { link, from, to } of connections) {
    if (link === null) continue;
    if (!entered.has(from)) entries.add(from);
    if (!left.has(to)) exits.add(to);
  }
  return { entries, exits };
}

/** True for kinds that end a path. */
export const isEnd = (kind: StepKindId): boolean =>
  kind === 'end-won' || kind === 'end-lost' || kind === 'end-parked';

/** Kinds at which somebody does something that can be finished. */
const WORK: ReadonlySet<StepKindId> = new Set(['activity', 'document', 'system', 'hand-off', 'sub-process']);

/** True for the step that stands for what goes on in another team's chart, or comes from there. */
export const isStub = ({ entries, exits }: MapFacts, { id, kind }: Step): boolean =>
  kind !== 'start' && !isEnd(kind) && (entries.has(id) || exits.has(id));

/** True for steps at which somebody of the house does something: what customers do is theirs. */
export const isWork = (facts: MapFacts, step: Step): boolean =>
  WORK.has(step.kind) && !isStub(facts, step) && facts.teamOf(step)?.phase !== 'customer';

/** The facts of a map that is there. Where lines cross comes from outside, as only drawing it tells. */
export function mapFacts(
  document: ProjectDocument,
  map: ProcessMap,
  crossings: Crossings = UNDRAWN,
): MapFacts {
  const steps = workOf(document, map.id);
  const known = new Map(steps.map((step) => [step.id, step]));
  const connections = connectionsOf(document, map.id).filter(
    ({ from, to }) => known.has(from) && known.has(to),
  );
  const outs = grouped(connections, 'from');
  const intos = grouped(connections, 'to');
  const stages = stagesOf(document, map.id);
  const stageAt = new Map(stages.map(({ id }, i) => [id, i]));
  return {
    document,
    map,
    lanes: lanesOf(document, map.id),
    stages,
    steps,
    connections,
    step: (id) => known.get(id),
    out: (step) => outs.get(step) ?? [],
    into: (step) => intos.get(step) ?? [],
    ...ends(steps, connections),
    stageAt: (stage) => stageAt.get(stage) ?? -1,
    phaseOf: ({ stage }) => document.stages[stage]?.phase ?? null,
    teamOf: ({ lane }) => document.teams[document.lanes[lane]?.team ?? ''],
    crossingsIn: (lane, stage) => crossings.get(cellKey(lane, stage)) ?? 0,
  };
}
