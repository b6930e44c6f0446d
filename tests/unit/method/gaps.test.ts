// Given gaps on a current map and a target, the method says which changes can close them, where they are flagged, and how a board divides them.
import { describe, expect, it } from 'vitest';
import { nextOpen, openQuestions } from '../../../src/method/answers';
import { changesFor, closingChange, isClosingChange } from '../../../src/method/closing-changes';
import { gapColumns, type GapGrouping } from '../../../src/method/gap-board';
import { gapNumbers, gapNumbersAt } from '../../../src/method/gap-numbers';
import { counterMap } from '../../../src/method/main-maps';
import { originOf } from '../../../src/method/origin';
import { addGap } from '../../../src/model/commands/add-gap';
import { addStep } from '../../../src/model/commands/add-step';
import { connectSteps } from '../../../src/model/commands/connect-steps';
import { deleteSteps } from '../../../src/model/commands/delete-steps';
import { duplicateItems } from '../../../src/model/commands/duplicate-items';
import { setGap } from '../../../src/model/commands/set-gap';
import { setStep } from '../../../src/model/commands/set-step';
import type { Gap, Step } from '../../../src/model/document';
import { gapsAt, gapsOf } from '../../../src/model/queries';
import { withTarget } from '../../helpers/apply-changes';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

/** Call → Review → Sign, current and target; `on` finds a step of one of them. */
function twoMaps() {
  const first = testEditor();
  first.add('Call');
  first.add('Review', { stage: 'Close' });
  first.add('Sign', { lane: 'Sales', stage: 'Close' });
  first.chain('Call', 'Review', 'Sign');
  const { document, target } = withTarget(first.document(), first.map);
  const editor = testEditor(document);
  const on = (map: string, name: string): Step => {
    const found = Object.values(editor.document().steps).find(
      (step) => step.map === map && step.name === name,
    );
    if (!found) throw new Error(`no step ${name}`);
    return found;
  };
  return { editor, current: editor.map, target, on };
}

const mark = (editor: TestEditor, at: Gap['at'], fields: Partial<Gap> = {}): Gap => {
  const id = editor.act((tx) => addGap(tx, { map: editor.map, at, ...fields }));
  return editor.document().gaps[id]!;
};
const step = (id: string): Gap['at'][number] => ({ kind: 'step', id });

describe('the changes that can close a gap', () => {
  it('are none without a target', () => {
    const editor = testEditor();
    editor.add('Call');
    expect(changesFor(editor.document(), mark(editor, [step(editor.step('Call').id)]))).toBeNull();
  });

  it('come first when they are at its own step: moved, deleted, or a new step behind it', () => {
    const { editor, current, target, on } = twoMaps();
    const gap = mark(editor, [step(on(current, 'Review').id)]);
    const far = mark(editor, [step(on(current, 'Call').id)]);
    editor.act((tx) => {
      setStep(tx, on(target, 'Review').id, { name: 'Early review' });
      const sign = on(target, 'Sign');
      const added = addStep(tx, { ...sign, name: 'Archive', kind: 'activity', x: 300 });
      connectSteps(tx, { from: sign.id, to: added, label: null });
    });
    const names = (rows: readonly { after: string | null }[]) =>
      rows.map(({ after }) => editor.document().steps[after ?? '']?.name);
    const changes = changesFor(editor.document(), gap)!;
    expect(names(changes.near)).toEqual(['Early review']);
    expect(names(changes.others)).toEqual(['Archive']);
    expect(changesFor(editor.document(), far)!.near).toEqual([]);
  });

  it('are ranked: those of its own step before those that only touch it', () => {
    const { editor, current, target, on } = twoMaps();
    const gap = mark(editor, [step(on(current, 'Review').id)]);
    editor.act((tx) => deleteSteps(tx, [on(target, 'Call').id, on(target, 'Review').id]));
    editor.act((tx) => {
      const sign = on(target, 'Sign');
      const added = addStep(tx, { ...sign, name: 'Archive', kind: 'activity', x: 300 });
      connectSteps(tx, { from: sign.id, to: added, label: null });
    });
    const { own, near, others } = changesFor(editor.document(), gap)!;
    const names = (rows: readonly { before: string | null; after: string | null }[]) =>
      rows.map(({ before, after }) => editor.document().steps[after ?? before ?? '']?.name);
    expect(names(own)).toEqual(['Review']);
    expect(names(near)[0]).toBe('Review');
    expect(new Set(names([...near, ...others]))).toEqual(new Set(['Archive', 'Call', 'Review']));
  });

  it('are recognised again after the record has changed in another way as well', () => {
    const { editor, current, target, on } = twoMaps();
    const gap = mark(editor, [step(on(current, 'Review').id)]);
    editor.act((tx) => setStep(tx, on(target, 'Review').id, { name: 'Early review' }));
    const [row] = changesFor(editor.document(), gap)!.near;
    const change = closingChange(row!);
    editor.act((tx) => setStep(tx, on(target, 'Early review').id, { purpose: 'No surprise' }));
    expect(changesFor(editor.document(), gap)!.near.some((one) => isClosingChange(change, one))).toBe(true);
  });

  it('name a deletion by what is gone', () => {
    const { editor, current, target, on } = twoMaps();
    const review = on(current, 'Review').id;
    const gap = mark(editor, [step(review)]);
    editor.act((tx) => deleteSteps(tx, [on(target, 'Review').id]));
    const [row] = changesFor(editor.document(), gap)!.near;
    expect(closingChange(row!)).toEqual({ kind: 'removed', current: review, target: null });
  });
});

describe('where a step of the target came from', () => {
  it('says its source, what became of it, and which gaps that closes', () => {
    const { editor, current, target, on } = twoMaps();
    expect(originOf(editor.document(), on(current, 'Call'))).toBeNull();
    expect(originOf(editor.document(), on(target, 'Call'))).toMatchObject({ row: null, closes: [] });
    const gap = mark(editor, [step(on(current, 'Call').id)]);
    editor.act((tx) => setStep(tx, on(target, 'Call').id, { name: 'Discovery' }));
    const [row] = changesFor(editor.document(), gap)!.near;
    editor.act((tx) => setGap(tx, gap.id, { closedBy: [closingChange(row!)] }));
    const origin = originOf(editor.document(), on(target, 'Discovery'))!;
    expect(origin.sources.map(({ name }) => name)).toEqual(['Call']);
    expect(origin.closes.map(({ number }) => number)).toEqual([1]);
  });

  it('is nothing for a new step', () => {
    const { editor, target, on } = twoMaps();
    editor.act((tx) => addStep(tx, { ...on(target, 'Call'), name: 'New', kind: 'activity', x: 300 }));
    expect(originOf(editor.document(), on(target, 'New'))).toMatchObject({ sources: [] });
  });

  it('pairs the whole maps', () => {
    const { editor, current, target } = twoMaps();
    expect(counterMap(editor.document(), current)?.id).toBe(target);
    expect(counterMap(editor.document(), target)?.id).toBe(current);
  });
});

describe('flags', () => {
  it('carry the numbers of the gaps that are not closed', () => {
    const { editor, current, on } = twoMaps();
    const call = on(current, 'Call').id;
    const first = mark(editor, [step(call)]);
    mark(editor, [step(call), { kind: 'map', id: current }]);
    expect(gapNumbersAt(editor.document(), call)).toBe('1, 2');
    editor.act((tx) => setGap(tx, first.id, { status: 'closed' }));
    expect([...gapNumbers(editor.document(), current)]).toEqual([[call, '2']]);
    expect(gapsAt(editor.document(), call)).toHaveLength(2);
  });

  it('stay with their step: its copy has none', () => {
    const { editor, current, on } = twoMaps();
    const call = on(current, 'Call').id;
    mark(editor, [step(call)]);
    editor.act((tx) => duplicateItems(tx, [call]));
    expect(gapsOf(editor.document()).map(({ at }) => at)).toEqual([[step(call)]]);
  });

  it('forget a step that is deleted, and undo brings the place back', () => {
    const { editor, current, on } = twoMaps();
    const call = on(current, 'Call').id;
    const gap = mark(editor, [step(call)]);
    const before = editor.document();
    editor.act((tx) => deleteSteps(tx, [call]));
    expect(editor.document().gaps[gap.id]!.at).toEqual([]);
    editor.history.undo();
    expect(editor.document()).toEqual(before);
  });
});

describe('the board', () => {
  const columns = (editor: TestEditor, by: GapGrouping) =>
    gapColumns(editor.document(), by).map(({ id, gaps }) => [id, gaps.map(({ number }) => number)]);

  it('has a column for each status and severity, and those of kinds and teams that hold a gap', () => {
    const { editor, current, on } = twoMaps();
    mark(editor, [step(on(current, 'Call').id)], { severity: 'high' });
    mark(editor, [step(on(current, 'Sign').id)], { kind: 'legal-risk', status: 'closed' });
    mark(editor, [{ kind: 'map', id: current }], { kind: 'own that is gone' });
    expect(columns(editor, 'status')).toEqual([
      ['open', [1, 3]],
      ['in-progress', []],
      ['closed', [2]],
    ]);
    expect(columns(editor, 'severity').map(([id]) => id)).toEqual(['high', 'medium', 'low']);
    expect(columns(editor, 'kind')).toEqual([
      ['bottleneck', [1]],
      ['legal-risk', [2]],
      ['', [3]],
    ]);
    const { teams } = editor.document();
    expect(columns(editor, 'team').map(([id, numbers]) => [teams[String(id)]?.name ?? '', numbers])).toEqual([
      ['SDR', [1]],
      ['Sales', [2]],
      ['', [3]],
    ]);
  });
});

describe('the walk through the open questions', () => {
  it('goes step by step in reading order, from the last to the first, and ends when none is open', () => {
    const editor = testEditor();
    editor.add('Start', { kind: 'start' });
    editor.add('');
    editor.connect('Start', '');
    const text = (at: ReturnType<typeof nextOpen>) => at && `${at.step.name || '–'} ${at.question}`;
    const from = (at: ReturnType<typeof nextOpen>) => at && { step: at.step.id, question: at.question };
    const first = nextOpen(editor.document(), editor.map, null);
    const names = [text(first)];
    let at = first;
    for (let i = 1; i < 6; i++) {
      at = nextOpen(editor.document(), editor.map, from(at));
      names.push(text(at));
    }
    expect(names).toEqual(['– which', '– who', '– what', '– completed', '– next', '– which']);
    expect(openQuestions(editor.document(), editor.map)).toHaveLength(5);
    const start = editor.step('Start').id;
    expect(text(nextOpen(editor.document(), editor.map, { step: start, question: null }))).toBe('– which');
    const empty = testEditor();
    expect(nextOpen(empty.document(), empty.map, null)).toBeNull();
  });
});
