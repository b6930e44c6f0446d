// What a presentation of somebody's day ends with: the figures of that day, what is open about it, and what it leaves out.
import { describe, expect, it } from 'vitest';
import { addComment } from '../../../src/model/commands/add-comment';
import { addGap } from '../../../src/model/commands/add-gap';
import { setComment } from '../../../src/model/commands/set-comment';
import { setStep } from '../../../src/model/commands/set-step';
import { firstWhole } from '../../../src/model/maps/map-tree';
import { lanesOf, workOf } from '../../../src/model/queries';
import { countBeside, teamPart, teamWork } from '../../../src/model/team-part';
import { leftOut } from '../../../src/present/left-out';
import { factsOf } from '../../../src/present/step-facts';
import { summaryOf } from '../../../src/present/summary';
import { jump, newWalk } from '../../../src/present/walk';
import { templateProject } from '../../browser/support/template-project';
import { WORDS } from '../../helpers/table-speech';
import { testEditor } from '../../helpers/test-editor';

const day = (amount: number) => ({ amount, unit: 'day', working: true }) as const;

/** Call (SDR) → Offer → Check → Sign (Sales) → Hand over (SDR), with a start and a note in the lane of Sales. */
function process() {
  const editor = testEditor();
  editor.add('Call', { lane: 'SDR' });
  editor.add('New lead', { lane: 'Sales', kind: 'start' });
  editor.add('Mind the gap', { lane: 'Sales', kind: 'note', x: 200 });
  editor.add('Offer', { lane: 'Sales', stage: 'Close' });
  editor.add('Sign', { lane: 'Sales', stage: 'Close', x: 200 });
  editor.add('Hand over', { lane: 'SDR', stage: 'Close', x: 400 });
  editor.connect('New lead', 'Call');
  editor.connect('Call', 'Offer');
  editor.connect('Offer', 'Sign');
  editor.connect('Sign', 'Hand over');
  editor.act((tx) => {
    setStep(tx, editor.step('Offer').id, { deadline: day(3), waitTime: day(2) });
    setStep(tx, editor.step('Sign').id, { deadline: { amount: 4, unit: 'hour', working: true } });
    setStep(tx, editor.step('Call').id, { deadline: day(1), waitTime: day(30) });
  });
  return editor;
}

const endOf = (editor: ReturnType<typeof process>, team: string) => {
  const who = { kind: 'team', id: editor.lane(team).team } as const;
  return summaryOf(editor.document(), jump(editor.document(), newWalk(editor.map, 'step', who), 99));
};

describe('the end of a day', () => {
  it('tells the steps, hand-offs in and out, deadlines and waiting of that day', () => {
    const editor = process();
    const { own } = endOf(editor, 'Sales');
    expect(own?.steps).toBe(2);
    expect(own?.inside).toBe(0);
    expect(own?.from.map(({ team, count }) => [team.name, count])).toEqual([['SDR', 1]]);
    expect(own?.to.map(({ team, count }) => [team.name, count])).toEqual([['SDR', 1]]);
    expect(own?.deadlines).toBe(2);
    expect(own?.shortest?.name).toBe('Sign');
    expect(own?.waits).toBe(1);
    expect(own?.waiting).toEqual({ working: 2 * editor.document().project.hoursPerDay, calendar: 0 });
  });

  it('has no such figures where everybody is told', () => {
    const editor = process();
    expect(summaryOf(editor.document(), newWalk(editor.map, 'step')).own).toBeNull();
  });

  it('speaks of the gaps and comments of that day only', () => {
    const editor = process();
    const at = (name: string) => ({ kind: 'step', id: editor.step(name).id }) as const;
    editor.act((tx) => {
      const { map } = editor;
      addGap(tx, { map, at: [at('Call')] });
      addGap(tx, { map, at: [at('Sign')] });
      addGap(tx, { map, at: [{ kind: 'lane', id: editor.lane('SDR').id }] });
      addGap(tx, { map, at: [] });
      for (const [where, text] of [
        [at('Call'), 'Not ours'],
        [at('Offer'), 'Ours'],
        [at('Call'), 'Ask @Sales'],
      ] as const)
        setComment(tx, addComment(tx, { map, at: where, position: { x: 0, y: 0 } }), { text });
    });
    const { open } = endOf(editor, 'Sales');
    expect(open.gaps.flatMap((gap) => gap.at.map(({ id }) => id))).toEqual([editor.step('Sign').id]);
    expect(open.comments).toBe(2);
    expect([open.firstGap, open.firstComment]).toEqual([editor.step('Sign').id, editor.step('Offer').id]);
  });

  it('counts what comes from others as hand-offs of the day', () => {
    const document = templateProject('b2b-complex', 'en');
    const map = firstWhole(document)?.id ?? '';
    for (const { team } of lanesOf(document, map)) {
      const who = { kind: 'team', id: team } as const;
      const { own, handOffs } = summaryOf(document, jump(document, newWalk(map, 'step', who), 999));
      const all = [...(own?.from ?? []), ...(own?.to ?? [])];
      expect(handOffs).toBe(all.reduce((sum, { count }) => sum + count, 0));
    }
  });
});

describe('what a presentation leaves out', () => {
  it('is said by what it is: all of the lane of a team that is no work', () => {
    const editor = process();
    const who = { kind: 'team', id: editor.lane('Sales').team } as const;
    expect(leftOut(editor.document(), editor.map, who)).toEqual({ starts: 1, bars: 0, notes: 1, hidden: 0 });
    expect(leftOut(editor.document(), editor.map, null)).toEqual({ starts: 0, bars: 0, notes: 0, hidden: 0 });
  });

  it('makes up the difference to what the editor counts, on a whole map and of each team', () => {
    const document = templateProject('b2b-complex', 'en');
    const map = firstWhole(document)?.id ?? '';
    const sum = ({ starts, bars, notes, hidden }: ReturnType<typeof leftOut>) =>
      starts + bars + notes + hidden;
    const told = summaryOf(document, jump(document, newWalk(map, 'step'), 99)).steps.length;
    expect(leftOut(document, map, null).bars).toBeGreaterThan(0);
    expect(told + sum(leftOut(document, map, null))).toBe(workOf(document, map).length);
    for (const { id, team } of lanesOf(document, map)) {
      const who = { kind: 'team', id: team } as const;
      const { own } = teamPart(document, id);
      const beside = countBeside([...own].map((step) => document.steps[step]!));
      expect(teamWork(document, map, team).own.length + sum({ ...beside, hidden: 0 })).toBe(own.size);
      expect(leftOut(document, map, who)).toEqual({ ...beside, hidden: 0 });
      const end = summaryOf(document, jump(document, newWalk(map, 'step', who), 999));
      expect(end.own?.steps).toBe(end.steps.length);
    }
  });
});

it('says work and waiting of a step where they are given', () => {
  const editor = process();
  const factsAt = (name: string) => factsOf(editor.document(), editor.step(name), WORDS.en);
  expect(factsAt('Offer')).toContainEqual({ id: 'waitTime', text: '2 days' });
  expect(factsAt('Sign').map(({ id }) => id)).not.toContain('waitTime');
});
