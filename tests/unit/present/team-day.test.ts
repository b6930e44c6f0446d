// A team's day: its own steps and those inside details, told where they stand, and counted alike wherever they are counted.
import { describe, expect, it } from 'vitest';
import { WORDS } from '../../helpers/table-speech';
import { addRole } from '../../../src/model/commands/add-role';
import { setStep } from '../../../src/model/commands/set-step';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { lanesOf } from '../../../src/model/queries';
import { isOfTeam, teamPart, teamWork } from '../../../src/model/team-part';
import { handoutOf, type HandoutStep } from '../../../src/present/handout';
import { litOf } from '../../../src/present/lit';
import { dayOf, daySteps, isOwn } from '../../../src/present/people';
import { isInside, newPresenting, present, toldStep } from '../../../src/present/presenting';
import { summaryOf } from '../../../src/present/summary';
import { jump, newWalk, tellingsOf } from '../../../src/present/walk';
import { templateProject } from '../../browser/support/template-project';
import { testEditor } from '../../helpers/test-editor';

const document = templateProject('b2b-complex', 'en');
const map = firstWhole(document)?.id ?? '';
const teams = lanesOf(document, map).map(({ team }) => document.teams[team]!);
const teamNamed = (name: string) =>
  ({ kind: 'team', id: teams.find((team) => team.name === name)!.id }) as const;
const next = { kind: 'next' } as const;

const toldNames = (who: ReturnType<typeof teamNamed>): string[] =>
  tellingsOf(document, newWalk(map, 'step', who)).flatMap((one) =>
    one.kind === 'step' ? (document.steps[one.id]?.name ?? '') : [],
  );

describe('the day of a team', () => {
  it.each(teams.map(({ name }) => name))(
    'of %s tells its own steps only, inner ones too, each once',
    (name) => {
      const who = teamNamed(name);
      const told = tellingsOf(document, newWalk(map, 'step', who)).flatMap((one) =>
        one.kind === 'step' ? document.steps[one.id]! : [],
      );
      expect(told.every((step) => isOfTeam(document, step, who.id))).toBe(true);
      expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
      const { own, inside } = teamWork(document, map, who.id);
      const all = [...own, ...[...inside.values()].flat()].map(({ id }) => id);
      expect(new Set(told.map(({ id }) => id))).toEqual(new Set(all));
    },
  );

  it.each(teams.map(({ name }) => name))('of %s is counted alike by card, summary and handout', (name) => {
    const who = teamNamed(name);
    const count = toldNames(who).length;
    expect(count).toBeGreaterThan(0);
    expect(daySteps(dayOf(document, map, who))).toHaveLength(count);
    const end = jump(document, newWalk(map, 'step', who), 999);
    expect(summaryOf(document, end).steps).toHaveLength(count);
    const stages = jump(document, newWalk(map, 'stage', who), 999);
    expect(summaryOf(document, stages).steps).toHaveLength(count);
    const ownIn = (step: HandoutStep): number =>
      Number(step.own) + step.inside.reduce((sum, one) => sum + ownIn(one), 0);
    const handout = handoutOf(document, { map, who }, WORDS.en);
    const written = handout.stages.flatMap(({ steps }) => steps).reduce((sum, step) => sum + ownIn(step), 0);
    expect(written).toBe(count);
  });

  it('tells what it does in the detail of another team’s step in that detail, not the step itself', () => {
    const who = teamNamed('SDR');
    const outreach = Object.values(document.steps).find(
      (step) => step.map === map && step.name === 'Run outreach cadence',
    )!;
    expect(toldNames(who)).not.toContain('Run outreach cadence');
    const inner = teamPart(
      document,
      lanesOf(document, map).find(({ team }) => team === who.id)!.id,
    ).inside.get(outreach.id)!;
    const start = newPresenting(document, map, { who }, 0);
    const stage = present(document, start, next);
    const inside = present(document, stage, next);
    expect(toldStep(document, inside)).toBe(inner[0]?.id);
    expect(isInside(document, inside)).toBe(true);
    expect(litOf(document, inside.walk)?.told).toBe(inner[0]?.id);
    // Back to the chart it opens from, and on behind the last of them.
    expect(isInside(document, present(document, inside, { kind: 'leave' }))).toBe(false);
    const after = inner.reduce((state) => present(document, state, next), inside);
    expect(isInside(document, after)).toBe(false);
    // The step of the other team leads to what is told of it.
    expect(toldStep(document, present(document, start, { kind: 'step', id: outreach.id }))).toBe(
      inner[0]?.id,
    );
  });

  it('goes to its inner steps when the detail of an own step is opened', () => {
    const who = teamNamed('SDR');
    const qualify = Object.values(document.steps).find(
      (step) => step.map === map && step.name === 'Qualify with BANT',
    )!;
    const at = present(document, newPresenting(document, map, { who }, 0), { kind: 'step', id: qualify.id });
    expect(toldStep(document, at)).toBe(qualify.id);
    const inside = present(document, at, { kind: 'enter', step: qualify.id });
    expect(inside.above).toEqual([]);
    expect(document.steps[toldStep(document, inside) ?? '']?.map).not.toBe(map);
    expect(toldStep(document, present(document, inside, { kind: 'leave' }))).toBe(qualify.id);
  });

  it('begins at a step of it where one is chosen', () => {
    const who = teamNamed('SDR');
    const qualify = Object.values(document.steps).find(({ name }) => name === 'Qualify with BANT')!;
    const state = newPresenting(document, map, { who, step: qualify.id }, 0);
    expect(state.walk.who).toEqual(who);
    expect(toldStep(document, state)).toBe(qualify.id);
  });
});

describe('what belongs to a team', () => {
  it('is what stands in its lane, and what one of its roles is responsible for', () => {
    const editor = testEditor();
    editor.add('Call', { lane: 'SDR' });
    editor.add('Sign', { lane: 'Sales', stage: 'Close' });
    const [sdr, sales] = [editor.lane('SDR').team, editor.lane('Sales').team];
    editor.act((tx) => {
      const caller = addRole(tx, { team: sdr, name: 'Caller' });
      setStep(tx, editor.step('Sign').id, { responsible: caller });
    });
    const now = editor.document();
    for (const team of [sdr, sales]) {
      expect(isOfTeam(now, editor.step('Sign'), team)).toBe(true);
      expect(isOwn(now, editor.step('Sign'), { kind: 'team', id: team })).toBe(true);
    }
    expect(teamPart(now, editor.lane('SDR').id).own.has(editor.step('Sign').id)).toBe(true);
  });
});
