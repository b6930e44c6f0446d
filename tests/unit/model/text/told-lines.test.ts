// Copied steps as lines: what an e-mail shows, and what comes back from it.
import { describe, expect, it } from 'vitest';
import { setNamedFields } from '../../../../src/model/commands/set-named-fields';
import { surroundings } from '../../../../src/model/text/plan';
import { readPasted } from '../../../../src/model/text/read-pasted';
import { toldLines } from '../../../../src/model/text/told-lines';
import { toldOrder } from '../../../../src/model/told-order';
import { sketchFlow } from '../../../helpers/flow-sketch';
import { speech, WORDS } from '../../../helpers/table-speech';

const flow = () =>
  sketchFlow({
    steps: {
      Costs: { name: 'Check costs (all)', lane: 'Sales' },
      Ready: { kind: 'decision', name: 'Ready?' },
      split: { kind: 'parallel', name: '' },
      Offer: 'activity',
      Terms: { lane: 'Sales' },
      Lost: 'end-lost',
    },
    ways: ['Costs > Ready', 'Ready > split: Yes', 'Ready > Lost: No', 'split > Offer', 'split > Terms'],
    more: (tx, id) =>
      setNamedFields(tx, id('Costs'), { deadline: { amount: 2, unit: 'day', working: true } }),
  });

const lines = (editor: ReturnType<typeof flow>, locale: 'en' | 'zh') =>
  toldLines(
    editor.document(),
    toldOrder(editor.document(), Object.keys(editor.document().steps)),
    WORDS[locale],
  );

describe('lines of steps', () => {
  it('say team, deadline and what is next', () => {
    const editor = flow();
    expect(lines(editor, 'en')).toEqual(
      expect.arrayContaining([
        '- Check costs (all) (Sales, 2 days) → Ready? (SDR)',
        '- Ready? (SDR) → Yes: Offer; Yes: Terms (Sales); No: Lost',
        '- Terms (Sales)',
      ]),
    );
    expect(lines(editor, 'zh')).toContain('- Check costs (all)（Sales，2 天） → Ready?（SDR）');
  });

  it.each(['en', 'zh'] as const)('come back as the steps and ways that they are: %s', (locale) => {
    const editor = flow();
    const text = lines(editor, locale).join('\n');
    const plan = readPasted(
      { kind: 'text', text },
      surroundings(editor.document(), editor.map, speech(locale).reads),
    );
    if ('refusal' in plan) throw new Error('refused');
    const name = (at: number | string) => (typeof at === 'number' ? plan.steps[at]?.fields.name : at);
    expect(plan.remarks).toEqual([]);
    expect(plan.steps.map(({ fields, team }) => `${fields.name} ${team}`).toSorted()).toEqual([
      'Check costs (all) Sales',
      'Lost SDR',
      'Offer SDR',
      'Ready? SDR',
      'Terms Sales',
    ]);
    expect(plan.steps.find(({ fields }) => fields.deadline)?.fields).toMatchObject({
      name: 'Check costs (all)',
      deadline: { amount: 2, unit: 'day' },
    });
    expect(
      plan.ways.map(({ from, to, label }) => `${name(from)} > ${name(to)}: ${label}`).toSorted(),
    ).toEqual([
      'Check costs (all) > Ready?: null',
      'Ready? > Lost: No',
      'Ready? > Offer: Yes',
      'Ready? > Terms: Yes',
    ]);
  });

  it('of people without arrows between the lines are read as before', () => {
    const editor = flow();
    const text = 'Call (Sales)\nMeet (Sales)';
    const plan = readPasted(
      { kind: 'text', text },
      surroundings(editor.document(), editor.map, speech('en').reads),
    );
    expect(plan).toMatchObject({ inOrder: true });
  });
});
