// One map out of two: the target, and in it what is gone, at its place in the current map.
import type { Rect } from '../base/geometry';
import type { Id } from '../base/id';
import type { ChangeMark, ChartMarks } from '../drawing/change-marks';
import { cellBox, directionOf } from '../layout/map-geometry';
import { nearestFree } from '../layout/nearest-free';
import type { Connection, Lane, Stage, Step, Team } from '../model/document';
import { connectionsOf, lanesOf, stagesOf, stepsOf } from '../model/queries';
import { chartMarks, gapsAtSteps } from './chart-marks';
import type { Comparison } from './compare-maps';
import type { MapSide } from './map-side';
import type { Pairing } from './pairing';
import { mapAlone } from './shown-map';

export interface Overlay extends MapSide {
  readonly marks: ChartMarks;
  /** What a record of the current map is called here. */
  readonly nameOf: (before: Id) => Id;
}

const goneName = (id: Id): Id => `gone-${id}`;
const nameIn =
  ({ after }: Pairing) =>
  (id: Id): Id =>
    after.get(id) ?? goneName(id);

/** The bands of the target with those that are gone behind what they followed. Ranks are given anew. */
function withGone<R extends Lane | Stage>(before: readonly R[], after: readonly R[], pairing: Pairing): R[] {
  const name = nameIn(pairing);
  const bands = [...after];
  for (const [at, band] of before.entries()) {
    if (pairing.after.has(band.id)) continue;
    const previous = before[at - 1];
    const behind = previous ? bands.findIndex(({ id }) => id === name(previous.id)) : -1;
    bands.splice(behind + 1, 0, { ...band, id: goneName(band.id) });
  }
  return bands.map((band, i) => ({ ...band, rank: String(i).padStart(6, '0') }));
}

/** Teams whose lanes are gone, where the target's project does not know them. */
function goneTeams({ before, after, paired }: Comparison): Record<Id, Team> {
  const lost = lanesOf(before.document, before.map).filter(({ id }) => !paired.lanes.after.has(id));
  return Object.fromEntries(
    lost.flatMap(({ team }) => {
      const record = before.document.teams[team];
      return record && !after.document.teams[team] ? [[team, record]] : [];
    }),
  );
}

/** The steps that are gone, each at the free place of its cell that is nearest to where it lay. */
function goneSteps({ before, after, paired }: Comparison): Step[] {
  const direction = directionOf(after.document, after.map);
  const turned = direction !== directionOf(before.document, before.map);
  const cells = new Map<string, Rect[]>();
  const inCell = (step: Step): Rect[] => {
    const key = `${step.lane} ${step.stage}`;
    const boxes = cells.get(key) ?? [];
    cells.set(key, boxes);
    return boxes;
  };
  for (const step of stepsOf(after.document, after.map)) inCell(step).push(cellBox(step, direction));
  const lost = stepsOf(before.document, before.map).filter(({ id }) => !paired.steps.after.has(id));
  return lost.map((step) => {
    const placed: Step = {
      ...step,
      id: goneName(step.id),
      lane: nameIn(paired.lanes)(step.lane),
      stage: nameIn(paired.stages)(step.stage),
      ...(turned ? { x: step.y, y: step.x } : {}),
    };
    const boxes = inCell(placed);
    const box = nearestFree(cellBox(placed, direction), boxes);
    boxes.push(box);
    return { ...placed, x: box.x, y: box.y };
  });
}

/** The connections that are gone, between what their ends became. */
function goneConnections({ before, paired }: Comparison): Connection[] {
  const name = nameIn(paired.steps);
  return connectionsOf(before.document, before.map)
    .filter(({ id }) => !paired.connections.after.has(id))
    .map((connection) => ({
      ...connection,
      id: goneName(connection.id),
      from: name(connection.from),
      to: name(connection.to),
      fromSide: null,
      toSide: null,
      bends: null,
      labelAt: null,
    }));
}

function marksWithGone(comparison: Comparison): ChartMarks {
  const { before, after, paired } = comparison;
  const marks = chartMarks(comparison);
  const joined = (table: 'lanes' | 'stages' | 'steps' | 'connections'): Map<Id, ChangeMark> => {
    const gone = [...marks.before[table]].filter(([id]) => !paired[table].after.has(id));
    return new Map([...marks.after[table], ...gone.map(([id, mark]) => [goneName(id), mark] as const)]);
  };
  const flags = [...gapsAtSteps(before)].map(([id, numbers]) => [nameIn(paired.steps)(id), numbers] as const);
  return {
    lanes: joined('lanes'),
    stages: joined('stages'),
    steps: joined('steps'),
    connections: joined('connections'),
    gaps: new Map([...(before.map === after.map ? [] : flags), ...marks.after.gaps]),
  };
}

/** The target with everything that is gone drawn in: dashed lanes, stages, steps and connections of the current map. */
export function overlayMap(comparison: Comparison): Overlay {
  const { before, after, paired } = comparison;
  const teams = goneTeams(comparison);
  const side: MapSide = {
    ...after,
    document: { ...after.document, teams: { ...teams, ...after.document.teams } },
  };
  const alone = mapAlone(side, 'overlay', {
    lanes: withGone(lanesOf(before.document, before.map), lanesOf(after.document, after.map), paired.lanes),
    stages: withGone(
      stagesOf(before.document, before.map),
      stagesOf(after.document, after.map),
      paired.stages,
    ),
    steps: [...stepsOf(after.document, after.map), ...goneSteps(comparison)],
    connections: [...connectionsOf(after.document, after.map), ...goneConnections(comparison)],
  });
  const names = [paired.steps, paired.lanes, paired.stages, paired.connections];
  const nameOf = (id: Id): Id =>
    names.map(({ after: became }) => became.get(id)).find((name) => name !== undefined) ?? goneName(id);
  return { ...alone, marks: marksWithGone(comparison), nameOf };
}
