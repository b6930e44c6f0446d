// A part of a map: what belongs to it stays where it was, the rest is gone, other maps are left alone.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { partOf } from '../../../../src/model/maps/part-of';
import { mapTitle } from '../../../../src/model/maps/map-tree';
import { connectionsOf, lanesOf, mapsOf, stagesOf, stepsOf, teamOf } from '../../../../src/model/queries';
import { loadTemplate } from '../../../../src/services/templates';

const b2b = await loadTemplate('b2b-complex', 'en', countingIds());
const map = mapsOf(b2b).find(({ kind }) => kind === 'whole')!.id;
const stage = stagesOf(b2b, map)[1]!;

describe('a stage', () => {
  const part = partOf(b2b, map, { kind: 'stage', id: stage.id });

  it('keeps its steps where they stand, and the teams that work in it', () => {
    const steps = stepsOf(b2b, map).filter((step) => step.stage === stage.id);
    expect(stepsOf(part, map)).toEqual(steps);
    expect(stagesOf(part, map).map(({ id }) => id)).toEqual([stage.id]);
    expect(new Set(lanesOf(part, map).map(({ id }) => id))).toEqual(new Set(steps.map(({ lane }) => lane)));
  });

  it('keeps the connections among its steps alone', () => {
    const ids = new Set(stepsOf(part, map).map(({ id }) => id));
    const within = connectionsOf(b2b, map).filter(({ from, to }) => ids.has(from) && ids.has(to));
    expect(within.length).toBeGreaterThan(0);
    expect(connectionsOf(part, map)).toEqual(within);
  });

  it('leaves other maps alone', () => {
    for (const other of mapsOf(b2b).filter(({ id }) => id !== map))
      expect(stepsOf(part, other.id), mapTitle(b2b, other.id)).toEqual(stepsOf(b2b, other.id));
  });
});

it('a team keeps its lane, whatever was hidden is open', () => {
  const lane = lanesOf(b2b, map)[0]!;
  const hidden = { ...b2b, lanes: { ...b2b.lanes, [lane.id]: { ...lane, display: 'hidden' as const } } };
  const part = partOf(hidden, map, { kind: 'lane', id: lane.id });
  expect(lanesOf(part, map).map(({ id, display }) => [id, display])).toEqual([[lane.id, 'open']]);
  expect(teamOf(part, lane.id)).toEqual(teamOf(b2b, lane.id));
});

it('steps bring their cells; gaps of what is left out are left out', () => {
  const [one, two] = stepsOf(b2b, map);
  const gap = (id: string, step: string) => ({
    id,
    rank: id,
    map,
    number: 1,
    title: id,
    kind: 'missing',
    cause: '',
    severity: 'high' as const,
    owner: '',
    due: null,
    status: 'open' as const,
    closedBy: [],
    at: [{ kind: 'step' as const, id: step }],
  });
  const marked = { ...b2b, gaps: { g1: gap('g1', one!.id), g2: gap('g2', two!.id) } };
  const part = partOf(marked, map, { kind: 'steps', ids: [one!.id] });
  expect(stepsOf(part, map)).toEqual([one]);
  expect(Object.keys(part.gaps)).toEqual(['g1']);
});
