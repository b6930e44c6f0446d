// Steps in the order in which a person tells them: by stage, along the connections, the main line first, nothing left out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepKindId } from '../../../src/model/ids';
import { incoming, stagesOf } from '../../../src/model/queries';
import { toldOrder, toldSteps } from '../../../src/model/told-order';
import { type TestEditor, testEditor } from '../../helpers/test-editor';
import { runs } from '../../helpers/runs';

const names = (editor: TestEditor): string =>
  toldSteps(editor.document(), editor.map)
    .map(({ name }) => name)
    .join(' ');

/** `A`, `A/Sales` in another lane, `A/Sales/Close` in another stage, `X!end-lost` of another kind; each further right. */
function chart(steps: string, ways: string): TestEditor {
  const editor = testEditor();
  for (const [i, text] of steps.split(' ').entries()) {
    const [place = '', kind = 'activity'] = text.split('!');
    const [name = '', lane = 'SDR', stage = 'Find'] = place.split('/');
    editor.add(name, { lane, stage, x: i * 160, kind: kind as StepKindId });
  }
  for (const way of ways.split(' ').filter(Boolean)) editor.connect(way[0]!, way[1]!);
  return editor;
}

describe('steps as they are told', () => {
  it.each<[string, string, string, string]>([
    ['nothing connected: by place', 'C/Sales A B', '', 'A B C'],
    ['along the connections, against their places', 'A B C', 'CB BA', 'C B A'],
    ['two flows, one after the other', 'A B C D', 'AC BD', 'A C B D'],
    ['a flow of its own after one that ends lost', 'A B X!end-lost C D', 'AB BX CD', 'A B X C D'],
    ['the flow of the start first, with its exits', 'C D S/Sales!start X/Sales!end-lost', 'CD SX', 'S X C D'],
    [
      'a flow that begins in an earlier stage first',
      'C/SDR/Close D/SDR/Close A B/Sales/Close',
      'AB CD',
      'A B C D',
    ],
    ['a split and its join', 'A B C D', 'AB AC BD CD', 'A B C D'],
    ['branches are not mixed', 'A B C D E F', 'AB AC BD CE DF EF', 'A B D C E F'],
    ['a loop back', 'A B C', 'AB BC CA', 'A B C'],
    ['a loop on itself', 'A B', 'AA AB', 'A B'],
    ['over lanes and back', 'A/Sales B C/Sales D', 'AB BC CD', 'A B C D'],
    ['the start first, wherever it lies', 'A B S/Sales!start', 'SB BA', 'S B A'],
    ['stage by stage', 'A B/SDR/Close C', 'AB BC', 'A C B'],
    ['side exits after the main line', 'A X!end-lost B W!end-won', 'AX AB BW', 'A B W X'],
    [
      'side exits in the order in which they leave it',
      'A X!end-lost B Y!end-parked C W!end-won',
      'AX AB BY BC CW',
      'A B C W X Y',
    ],
    ['what leads to a side exit stays with it', 'A N X!end-lost B W!end-won', 'AN NX AB BW', 'A B W N X'],
    [
      'a way back after the main line, before exits',
      'A X!end-lost R B W!end-won',
      'AB BX BR BW RA',
      'A B W R X',
    ],
    ['without an end, in the order of the branches', 'A B C D', 'AB AC BD', 'A B D C'],
    ['a step that stands alone, after the one before it', 'A L B C', 'AB BC', 'A L B C'],
    ['the first of a lane alone, before the one that follows', 'A B/Sales L C/Sales', 'AB BC', 'A L B C'],
    ['several that stand alone stay in their order', 'K L A M N B', 'AB', 'K L A M N B'],
    ['in a lane of their own, after the lane above', 'A B K/Sales L/Sales', 'AB', 'A B K L'],
    ['a remark right after its step', 'A B C R/Sales!note', 'AB BC RB', 'A B R C'],
    ['a remark that is tied to nothing, by place', 'A R!note B', 'AB', 'A R B'],
    ['what comes back from another stage, later', 'A Z B/SDR/Close C', 'AB BC', 'A Z C B'],
  ])('%s', (_, steps, ways, expected) => expect(names(chart(steps, ways))).toBe(expected));

  it('goes down in lanes that run down', () => {
    const editor = testEditor();
    editor.add('A', { x: 0, y: 300 });
    editor.add('B', { x: 200, y: 20 });
    expect(names(editor)).toBe('A B');
    editor.act((tx) => void (tx.draft.maps[editor.map]!.laneDirection = 'vertical'));
    expect(names(editor)).toBe('B A');
  });

  it('orders some of them, without what is not there', () => {
    const editor = chart('A B C D', 'DC CB BA');
    const ids = ['A', 'C', 'D'].map((name) => editor.step(name).id);
    expect(toldOrder(editor.document(), [...ids, 'gone'])).toEqual([...ids].reverse());
    expect(toldOrder(editor.document(), ['gone'])).toEqual([]);
  });

  it('is the same list until the document changes', () => {
    const editor = chart('A B', 'AB');
    const before = toldSteps(editor.document(), editor.map);
    expect(toldSteps(editor.document(), editor.map)).toBe(before);
    editor.connect('B', 'A');
    expect(toldSteps(editor.document(), editor.map)).not.toBe(before);
  });
});

const KINDS: readonly StepKindId[] = ['activity', 'decision', 'start', 'end-won', 'end-lost', 'note'];
const LANES = ['SDR', 'Sales'];
const STAGES = ['Find', 'Qualify', 'Close'];

interface Drawn {
  readonly steps: readonly {
    readonly kind: StepKindId;
    readonly lane: string;
    readonly stage: string;
    readonly x: number;
  }[];
  readonly ways: readonly (readonly [number, number])[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  steps: fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      lane: fc.constantFrom(...LANES),
      stage: fc.constantFrom(...STAGES),
      x: fc.integer({ min: 0, max: 600 }),
    }),
    { minLength: 1, maxLength: 14 },
  ),
  ways: fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 24 }),
});

/** `acyclic`: only from earlier steps to later ones. */
function drawnChart({ steps, ways }: Drawn, acyclic: boolean): TestEditor {
  const editor = testEditor();
  const name = (i: number): string => `s${i % steps.length}`;
  for (const [i, step] of steps.entries()) editor.add(name(i), step);
  const known = new Set<string>();
  for (const [a, b] of ways) {
    const [from, to] = acyclic ? [Math.min(a, b), Math.max(a, b)] : [a, b];
    const key = `${name(from)} ${name(to)}`;
    if (acyclic && Number(name(from).slice(1)) >= Number(name(to).slice(1))) continue;
    if (!known.has(key) && name(from) !== name(to)) editor.connect(name(from), name(to));
    known.add(key);
  }
  return editor;
}

describe('whatever is drawn', () => {
  it('each step is told once, and stage by stage', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const editor = drawnChart(given, false);
        const told = toldSteps(editor.document(), editor.map);
        expect(new Set(told).size).toBe(given.steps.length);
        expect(told).toHaveLength(given.steps.length);
        const order = stagesOf(editor.document(), editor.map).map(({ id }) => id);
        const stages = told.map(({ stage }) => order.indexOf(stage));
        expect(stages).toEqual(stages.toSorted((a, b) => a - b));
      }),
      runs(100),
    );
  });

  it('without loops a step comes after all of its stage that lead to it', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const editor = drawnChart(given, true);
        const document = editor.document();
        const told = toldSteps(document, editor.map);
        const at = new Map(told.map(({ id }, i) => [id, i]));
        for (const step of told)
          for (const { from } of incoming(document, step.id)) {
            const before = document.steps[from]!;
            if (step.kind === 'note' || before.kind === 'note' || before.stage !== step.stage) continue;
            expect(at.get(from)!).toBeLessThan(at.get(step.id)!);
          }
      }),
      runs(100),
    );
  });

  it('the order in which records came does not count', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const editor = drawnChart(given, false);
        const document = editor.document();
        const turned = {
          ...document,
          steps: Object.fromEntries(Object.entries(document.steps).reverse()),
          connections: Object.fromEntries(Object.entries(document.connections).reverse()),
        };
        const ids = (of: typeof document) => toldSteps(of, editor.map).map(({ id }) => id);
        expect(ids(turned)).toEqual(ids(document));
      }),
      runs(100),
    );
  });
});
