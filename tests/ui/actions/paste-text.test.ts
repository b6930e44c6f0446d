// Pasting text as the paste action does it: where it goes, one undo, many steps placed first, nothing when it is refused.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LayoutClient, TidyWish } from '../../../src/services/layout-client';
import type { ActionContext } from '../../../src/ui/actions/action';
import { pasteText } from '../../../src/ui/actions/acts/paste-text';
import { showToast } from '../../../src/ui/kit/toasts';
import { selectedSteps, selectItems, useSession } from '../../../src/ui/session';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

vi.mock('../../../src/ui/kit/toasts', () => ({ showToast: vi.fn(), hideToast: vi.fn() }));

let editor: TestEditor;
let wishes: TidyWish[];
/** What the layout answers: no places, unless a test says otherwise. */
let answer: LayoutClient['tidy'];

const context = (): ActionContext => ({
  project: editor,
  layout: {
    tidy: async (wish, options) => {
      wishes.push(wish);
      return answer(wish, options);
    },
  },
  text: ((key: string) => key) as unknown as ActionContext['text'],
  clipboard: null,
});

const paste = (text: string): Promise<void> => pasteText(context(), { kind: 'text', text });
const lines = (count: number): string => Array.from({ length: count }, (_, i) => `Step ${i + 1}`).join('\n');
const namesOf = (): string[] => Object.values(editor.document().steps).map(({ name }) => name);
const said = (): string[] => vi.mocked(showToast).mock.calls.map(([message]) => message);

beforeEach(() => {
  vi.mocked(showToast).mockClear();
  editor = testEditor();
  editor.add('Call', { lane: 'Sales', stage: 'Qualify' });
  editor.history.clear();
  wishes = [];
  answer = async () => null;
  useSession.setState({ ...useSession.getInitialState(), map: editor.map });
});

describe('where it goes', () => {
  it('after the selected step, in its lane and stage', async () => {
    selectItems([editor.step('Call').id]);
    await paste('Meet\nOffer');
    expect(editor.flow()).toEqual(['Call → Meet', 'Meet → Offer']);
    expect(editor.step('Offer')).toMatchObject({
      lane: editor.lane('Sales').id,
      stage: editor.stage('Qualify').id,
    });
  });

  it('not after an end, nor after several', async () => {
    editor.add('Won', { kind: 'end-won' });
    selectItems([editor.step('Won').id]);
    await paste('Meet');
    selectItems([editor.step('Won').id, editor.step('Call').id]);
    await paste('Offer');
    expect(editor.flow()).toEqual([]);
  });

  it('into the cell clicked last', async () => {
    const cell = { lane: editor.lane('SDR').id, stage: editor.stage('Close').id };
    useSession.setState({ pasteCell: cell });
    await paste('Meet\nOffer');
    expect([editor.step('Meet'), editor.step('Offer')]).toMatchObject([cell, cell]);
    expect(editor.flow()).toEqual(['Meet → Offer']);
  });

  it('into a selected lane or stage', async () => {
    useSession.setState({ selection: { kind: 'stage', id: editor.stage('Close').id } });
    await paste('Meet');
    expect(editor.step('Meet').stage).toBe(editor.stage('Close').id);
  });

  it('into teams and stages by name; new ones are added in their order', async () => {
    await paste(
      'Stage\tStep\tTeam\nFIND\tOne\tsales\nTalk\tTwo\tLegal\nClose\tThree\tLegal\nKeep\tFour\tSDR',
    );
    const { stages, lanes, teams } = editor.document();
    const ranked = <T extends { rank: string }>(all: Record<string, T>): T[] =>
      Object.values(all).toSorted((a, b) => (a.rank < b.rank ? -1 : 1));
    expect(ranked(stages).map(({ name }) => name)).toEqual(['Find', 'Talk', 'Qualify', 'Close', 'Keep']);
    expect(ranked(lanes).map(({ team }) => teams[team]?.name)).toEqual(['SDR', 'Sales', 'Legal']);
    expect(editor.step('Two').lane).toBe(editor.step('Three').lane);
  });

  it('into new stages, whose names say what they are for', async () => {
    await paste('阶段\t步骤\n一、客户开发\t打电话\nNegotiation and proposal\tOffer\nSomething\tElse');
    const phaseOf = (name: string) => editor.document().stages[editor.step(name).stage]?.phase;
    expect(['打电话', 'Offer', 'Else'].map(phaseOf)).toEqual(['prospecting', 'negotiation', null]);
  });

  it('where nothing lies yet', async () => {
    const at = editor.step('Call');
    selectItems([at.id]);
    await paste('One\nTwo\nThree');
    const boxes = ['Call', 'One', 'Two', 'Three'].map((name) => editor.step(name));
    for (const [i, box] of boxes.entries())
      for (const other of boxes.slice(i + 1))
        expect(Math.abs(box.x - other.x) >= 138 + 24 || Math.abs(box.y - other.y) >= 56 + 24).toBe(true);
  });
});

describe('one act', () => {
  it.each([2, 12, 60])('of %i steps is one undo by its name, and they are selected', async (count) => {
    const before = editor.document();
    answer = async ({ document, map }) => ({
      offsets: new Map(
        Object.values(document.steps)
          .filter((step) => step.map === map)
          .map((step, i) => [step.id, { x: 17 + i * 200, y: 40 }]),
      ),
      laneSizes: new Map(),
      stageSizes: new Map(),
    });
    await paste(lines(count));
    expect(selectedSteps(useSession.getState().selection)).toHaveLength(count);
    expect(editor.history.undoLabel()).toEqual({ key: 'paste', values: { count } });
    expect(editor.step(`Step ${count}`).y === 40).toBe(count > 2);
    editor.history.undo();
    expect(editor.document()).toEqual(before);
    expect(editor.history.undoLabel()).toBeNull();
  });

  it('only the pasted part is tidied, as a list in its order; in an empty chart of several cells all of it', async () => {
    await paste(lines(3));
    expect(wishes.at(-1)?.scope?.size).toBe(3);
    expect(wishes.at(-1)?.list).toBe(true);
    const inStages = (count: number): string =>
      `Stage\tStep\n${lines(count).replaceAll(/^Step (\d+)$/gmu, (step, at) => `${Number(at) % 2 ? 'Find' : 'Close'}\t${step}`)}`;
    for (const count of [12, 60]) {
      editor = testEditor();
      useSession.setState({ map: editor.map });
      await paste(lines(count));
      const { document, scope, list } = wishes.at(-1) ?? {};
      expect(list).toBe(true);
      const named = [...(scope ?? [])].map((id) => document?.steps[id]?.name);
      expect(named.join('\n')).toBe(lines(count));
      editor = testEditor();
      useSession.setState({ map: editor.map });
      await paste(inStages(count));
      expect(wishes.at(-1)).toMatchObject({ scope: null, list: false });
    }
    expect(wishes.at(-1)).toMatchObject({ anew: true });
  });

  it('a chart that is kept tidy is left to that', async () => {
    editor.act((tx) => {
      const map = tx.draft.maps[editor.map];
      if (map) map.keepTidy = true;
    });
    await paste(lines(5));
    expect(wishes).toEqual([]);
  });
});

describe('nothing changes', () => {
  it('when the text is too much, and it says so', async () => {
    const before = editor.document();
    await paste(lines(2_000));
    await paste('');
    expect(editor.document()).toBe(before);
    expect(said()).toEqual(['paste.refusals.tooMany', 'paste.refusals.nothing']);
  });

  it('when placing many steps is given up, or the chart has changed meanwhile', async () => {
    await paste(lines(60));
    expect(namesOf()).toEqual(['Call']);
    answer = async () => {
      editor.add('Meanwhile');
      return { offsets: new Map(), laneSizes: new Map(), stageSizes: new Map() };
    };
    await paste(lines(60));
    expect(namesOf()).toEqual(['Call', 'Meanwhile']);
    expect(said()).toEqual(['paste.changedMeanwhile']);
  });

  it('when another tab has become the writer', async () => {
    const pasting = paste('Meet');
    useSession.setState({ readOnly: true });
    await pasting;
    expect(namesOf()).toEqual(['Call']);
  });
});

it('says what could not be taken', async () => {
  await paste('Our process:\n1. Meet\n2. Offer');
  expect(said()).toEqual(['paste.pasted']);
  expect(vi.mocked(showToast).mock.calls[0]?.[1]).toMatchObject({
    text: 'paste.remarks.heading',
    long: true,
  });
});
