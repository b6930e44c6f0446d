// A part of a map with what lies around it: whom a team takes over from and hands on to, with every exit of its decisions.
import { describe, expect, it } from 'vitest';
import { countingIds } from '../../../../src/base/id';
import { partAround } from '../../../../src/model/maps/part-around';
import { passagesAfter, passagesBefore } from '../../../../src/model/passages';
import { connectionsOf, lanesOf, mapsOf, stagesOf, stepsOf, teamOf } from '../../../../src/model/queries';
import { teamPart } from '../../../../src/model/team-part';
import { loadTemplate } from '../../../../src/services/templates';

const b2b = await loadTemplate('b2b-complex', 'zh', countingIds());
const map = mapsOf(b2b).find(({ kind }) => kind === 'whole')!.id;
const lane = lanesOf(b2b, map).find(({ id }) => teamOf(b2b, id).name === 'SDR')!.id;

describe('a team with what lies around it', () => {
  const { document, beside } = partAround(b2b, map, { kind: 'lane', id: lane });
  const own = stepsOf(b2b, map).filter((step) => step.lane === lane);
  const names = (passages: readonly { step: { name: string }; label: string | null }[]) =>
    passages.map(({ step, label }) => `${label ?? ''} ${step.name}`);

  it('keeps all that comes in and goes out, with conditions', () => {
    for (const { id, name } of own) {
      expect(names(passagesAfter(document, id)), name).toEqual(names(passagesAfter(b2b, id)));
      expect(names(passagesBefore(document, id)), name).toEqual(names(passagesBefore(b2b, id)));
    }
  });

  it('tells the steps of others, which stand in lanes of their own, and no ways between those', () => {
    const ids = new Set(own.map(({ id }) => id));
    expect(beside.size).toBeGreaterThan(3);
    expect(new Set(stepsOf(document, map).map(({ id }) => id))).toEqual(new Set([...ids, ...beside]));
    expect([...beside].every((id) => !ids.has(id) && document.lanes[document.steps[id]!.lane])).toBe(true);
    expect(lanesOf(document, map).length).toBeLessThan(lanesOf(b2b, map).length);
    for (const { from, to } of connectionsOf(document, map)) expect(ids.has(from) || ids.has(to)).toBe(true);
  });

  it('keeps details of its own steps alone, and the gaps of its own', () => {
    const [stranger = ''] = beside;
    const at = (id: string) => ({
      id: `gap ${id}`,
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
      at: [{ kind: 'step' as const, id }],
    });
    const mine = own[0]!.id;
    const details = { d1: stranger, d2: mine };
    const maps = Object.fromEntries(
      Object.entries(details).map(([id, parentStep]) => [id, { ...b2b.maps[map]!, id, parentStep }]),
    );
    const marked = {
      ...b2b,
      maps: { ...b2b.maps, ...maps },
      gaps: { a: { ...at(mine), id: 'a' }, b: { ...at(stranger), id: 'b' } },
    };
    const part = partAround(marked, map, { kind: 'lane', id: lane }).document;
    expect(Object.keys(part.gaps)).toEqual(['a']);
    expect([part.maps['d1'], part.maps['d2']?.parentStep]).toEqual([undefined, mine]);
  });

  it('is the team’s view: steps in the lanes of others that its roles are responsible for are its own', () => {
    const steps = stepsOf(b2b, map);
    const inOther = steps.find(({ kind, lane: at }) => kind === 'activity' && at !== lane)!;
    const role = Object.values(b2b.roles).find(({ team }) => team === b2b.lanes[lane]?.team)!;
    const steered = {
      ...b2b,
      steps: { ...b2b.steps, [inOther.id]: { ...inOther, responsible: role.id } },
    };
    const part = partAround(steered, map, { kind: 'lane', id: lane });
    const owned = stepsOf(part.document, map).filter(({ id }) => !part.beside.has(id));
    const view = teamPart(steered, lane);
    expect(new Set(owned.map(({ id }) => id))).toEqual(view.own);
    expect(view.own).toContain(inOther.id);
    expect(names(passagesAfter(part.document, inOther.id))).toEqual(
      names(passagesAfter(steered, inOther.id)),
    );
    // A lane that is hidden stays so, whoever is responsible there.
    const hidden = { ...b2b.lanes[inOther.lane]!, display: 'hidden' as const };
    const lanes = { ...steered.lanes, [inOther.lane]: hidden };
    const without = partAround({ ...steered, lanes }, map, { kind: 'lane', id: lane });
    expect(without.document.steps[inOther.id]).toBeUndefined();
  });

  it('leaves out what is hidden of the others', () => {
    const [stranger = ''] = beside;
    const hidden = b2b.steps[stranger]!.lane;
    const lanes = { ...b2b.lanes, [hidden]: { ...b2b.lanes[hidden]!, display: 'hidden' as const } };
    const part = partAround({ ...b2b, lanes }, map, { kind: 'lane', id: lane });
    expect(part.beside.has(stranger)).toBe(false);
    expect(lanesOf(part.document, map).map(({ id }) => id)).not.toContain(hidden);
  });
});

it('a stage keeps what leads into it and on from it; picked steps stay alone', () => {
  const stage = stagesOf(b2b, map)[2]!;
  const { document, beside } = partAround(b2b, map, { kind: 'stage', id: stage.id });
  const own = stepsOf(b2b, map).filter((step) => step.stage === stage.id);
  for (const { id } of own) expect(passagesAfter(document, id).length).toBe(passagesAfter(b2b, id).length);
  expect([...beside].every((id) => document.steps[id]?.stage !== stage.id)).toBe(true);
  const picked = partAround(b2b, map, { kind: 'steps', ids: own.map(({ id }) => id) });
  expect(picked.beside.size).toBe(0);
  expect(stepsOf(picked.document, map).length).toBe(own.length);
});
