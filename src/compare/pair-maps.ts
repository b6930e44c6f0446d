// Pairs the lanes, stages, steps and connections of two maps.
import type { Connection, Lane, Stage, Step } from '../model/document';
import { foldName } from '../model/text/fold';
import type { Side } from './map-side';
import { type Naming, pairRecords, type Pairing } from './pairing';

export interface PairedMaps {
  readonly lanes: Pairing;
  readonly stages: Pairing;
  readonly steps: Pairing;
  readonly connections: Pairing;
}

const both = <R>(before: Side, after: Side, name: (side: Side, record: R) => string | null): Naming<R> => ({
  before: (record) => name(before, record),
  after: (record) => name(after, record),
});

const named = (name: string): string | null => foldName(name) || null;

const teamName = (side: Side, lane: string): string => {
  const team = side.document.lanes[lane]?.team ?? '';
  return foldName(side.document.teams[team]?.name ?? '');
};

const stageName = (side: Side, id: string): string => foldName(side.document.stages[id]?.name ?? '');

/** Steps without a name, such as bars, are told by their kind, team and stage. */
function stepNamings(before: Side, after: Side): Naming<Step>[] {
  const withTeam = both<Step>(before, after, (side, step) => {
    const name = named(step.name);
    return name && `${name}\n${teamName(side, step.lane)}`;
  });
  const alone = both<Step>(before, after, (_, step) => named(step.name));
  const unnamed = both<Step>(before, after, (side, step) =>
    named(step.name) ? null : `${step.kind}\n${teamName(side, step.lane)}\n${stageName(side, step.stage)}`,
  );
  return [withTeam, alone, unnamed];
}

/** Pairs everything; connections last, since they are told by what their ends became. */
export function pairMaps(before: Side, after: Side): PairedMaps {
  const lanes = pairRecords<Lane>(before.lanes, after.lanes, [
    both<Lane>(before, after, (side, lane) => side.nameOf('teams', lane.team)),
    both<Lane>(before, after, (side, lane) => teamName(side, lane.id) || null),
  ]);
  const stages = pairRecords<Stage>(before.stages, after.stages, [
    both<Stage>(before, after, (_, stage) => named(stage.name)),
  ]);
  const steps = pairRecords<Step>(before.steps, after.steps, stepNamings(before, after));
  const ends = (withLabel: boolean): Naming<Connection> => {
    const key = (from: string, to: string, label: string | null) =>
      `${from}\n${to}${withLabel ? `\n${foldName(label ?? '')}` : ''}`;
    return {
      before: ({ from, to, label }) =>
        key(steps.after.get(from) ?? `gone ${from}`, steps.after.get(to) ?? `gone ${to}`, label),
      after: ({ from, to, label }) => key(from, to, label),
    };
  };
  const connections = pairRecords<Connection>(before.connections, after.connections, [
    ends(true),
    ends(false),
  ]);
  return { lanes, stages, steps, connections };
}
