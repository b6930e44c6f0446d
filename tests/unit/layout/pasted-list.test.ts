// A list pasted into a cell reads on in its order: along the lane or further on, never back, whatever lies there already.
import { describe, expect, it } from 'vitest';
import { countingIds, type Id } from '../../../src/base/id';
import { layoutGraph, placingOf } from '../../../src/layout/layout-graph';
import { mapGeometry } from '../../../src/layout/map-geometry';
import { placeNew } from '../../../src/layout/place-new';
import { previousOf } from '../../../src/layout/previous';
import { tidy } from '../../../src/layout/tidy';
import { pastePlan } from '../../../src/model/commands/paste-plan';
import { placeMap } from '../../../src/model/commands/place-map';
import type { LaneDirection } from '../../../src/model/ids';
import { newProject } from '../../../src/model/new-project';
import { surroundings } from '../../../src/model/text/plan';
import { readPasted } from '../../../src/model/text/read-pasted';
import { type TestEditor, testEditor } from '../../helpers/test-editor';

const NAMES = [
  'Find lead',
  'Call the customer and ask who decides',
  'Ask about budget',
  'Send offer',
  'Meet',
  'Write the contract together with the lawyers of the customer',
];
const LANES = ['SDR', 'Sales', 'Legal'];
const STAGES = ['Find', 'Qualify', 'Offer', 'Close'];

interface Where {
  readonly lane: string;
  readonly stage: string;
  readonly around: 'empty' | 'elsewhere' | 'in the cell' | 'before it';
  readonly direction: LaneDirection;
}

function editorWith({ lane, stage, around, direction }: Where): { editor: TestEditor; after: Id | null } {
  const bands = (names: readonly string[]) => names.map((name) => ({ name }));
  const document = newProject(
    { name: 'T', language: 'en', currency: 'EUR', map: 'M', teams: bands(LANES), stages: bands(STAGES) },
    countingIds('p'),
  );
  const editor = testEditor(document);
  editor.act((tx) => void Object.assign(tx.draft.maps[editor.map] ?? {}, { laneDirection: direction }));
  if (around === 'empty') return { editor, after: null };
  editor.add('Before', { lane: 'SDR', stage: 'Find' });
  editor.add('Between', { lane: 'Sales', stage: 'Qualify' });
  editor.connect('Before', 'Between');
  if (around === 'in the cell') editor.add('There', { lane, stage });
  const after = around === 'before it' ? editor.add('There', { lane, stage }) : null;
  if (after !== null) editor.connect('Between', 'There');
  tidied(editor, null);
  return { editor, after };
}

/** Tidies as the layout client does, with the places on the screen. */
function tidied({ document, map, act }: TestEditor, list: readonly Id[] | null): void {
  const down = document().maps[map]?.laneDirection === 'vertical';
  const previous = list ? previousOf(document(), map) : null;
  const graph = { ...layoutGraph(document(), map), previous };
  const placing = tidy({
    graph,
    scope: list && new Set(list),
    list: list !== null,
    changed: null,
    aspect: down ? 1 / 1.85 : 1.85,
    quick: false,
  });
  act((tx) => placeMap(tx, map, placingOf(document(), map, placing)));
}

/** What is pasted, before and after it is tidied: the ways between steps that are read against their order. */
function pastedInto(where: Where, count: number): { placed: string[]; tidy: string[] } {
  const { editor, after } = editorWith(where);
  const text = Array.from({ length: count }, (_, i) => `- ${NAMES[i % NAMES.length]} ${i + 1}`).join('\n');
  const plan = readPasted({ kind: 'text', text }, surroundings(editor.document(), editor.map, []));
  if ('refusal' in plan) throw new Error(plan.refusal.key);
  const at = { lane: editor.lane(where.lane).id, stage: editor.stage(where.stage).id };
  const ids = editor.act((tx) => {
    const made = pastePlan(tx, { map: editor.map, plan, at, after });
    placeNew(tx, editor.map, made);
    return made;
  });
  const placed = backward(editor, ids);
  tidied(editor, ids);
  return { placed, tidy: backward(editor, ids) };
}

const LEVEL = 16;

function backward({ document, map }: TestEditor, ids: readonly Id[]): string[] {
  const { boxes, laneDirection } = mapGeometry(document(), map);
  const seen = ids.map((id) => {
    const { x, y, width, height } = boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
    const middle = { x: x + width / 2, y: y + height / 2 };
    return laneDirection === 'vertical'
      ? { along: middle.y, on: middle.x }
      : { along: middle.x, on: middle.y };
  });
  return seen.slice(1).flatMap((to, i) => {
    const from = seen[i] ?? to;
    const level = Math.abs(to.on - from.on) <= LEVEL;
    return level ? (to.along > from.along ? [] : [`${i + 1} back`]) : to.on > from.on ? [] : [`${i + 1} up`];
  });
}

const CELLS = [
  ['SDR', 'Find'],
  ['SDR', 'Close'],
  ['Sales', 'Qualify'],
  ['Legal', 'Close'],
] as const;

const READS_ON = { placed: [], tidy: [] };
const AROUND = ['empty', 'elsewhere', 'in the cell', 'before it'] as const;

describe.each(AROUND)('a list is read in its order, others: %s', (around) => {
  it.each(CELLS)('in %s × %s', (lane, stage) => {
    for (const count of [3, 5, 6, 12])
      expect(pastedInto({ lane, stage, around, direction: 'horizontal' }, count), `${count} steps`).toEqual(
        READS_ON,
      );
  });

  it('along lanes that run down', () => {
    for (const [i, [lane, stage]] of CELLS.entries())
      expect(
        pastedInto({ lane, stage, around, direction: 'vertical' }, 3 + 2 * i),
        `${lane} × ${stage}`,
      ).toEqual(READS_ON);
  });
});

it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17, 40])('%s steps amid a chart', (count) => {
  const where = { lane: 'Sales', stage: 'Qualify', around: 'before it', direction: 'horizontal' } as const;
  expect(pastedInto(where, count)).toEqual(READS_ON);
});

it('leaves no room that only the rows needed in which it was put first', () => {
  const { editor } = editorWith({
    lane: 'Legal',
    stage: 'Close',
    around: 'elsewhere',
    direction: 'horizontal',
  });
  const plan = readPasted(
    { kind: 'text', text: '- Step 1\n- Step 2\n- Step 3\n- Step 4\n- End' },
    surroundings(editor.document(), editor.map, []),
  );
  if ('refusal' in plan) throw new Error(plan.refusal.key);
  const at = { lane: editor.lane('Legal').id, stage: editor.stage('Close').id };
  const ids = editor.act((tx) => {
    const made = pastePlan(tx, { map: editor.map, plan, at, after: null });
    placeNew(tx, editor.map, made);
    return made;
  });
  tidied(editor, ids);
  const { boxes, stages } = mapGeometry(editor.document(), editor.map);
  const stage = stages.find(({ id }) => id === at.stage);
  const placed = ids.flatMap((id) => boxes.get(id) ?? []);
  const [left, end] = [
    Math.min(...placed.map(({ x }) => x)),
    Math.max(...placed.map((box) => box.x + box.width)),
  ];
  expect(left - (stage?.at ?? 0)).toBeLessThan(60);
  expect((stage?.at ?? 0) + (stage?.size ?? 0) - end).toBeLessThan(60);
});

it('rows are of about the same length, so that no step is left over', () => {
  const { editor } = editorWith({ lane: 'SDR', stage: 'Find', around: 'empty', direction: 'horizontal' });
  const ids = Array.from({ length: 6 }, (_, i) => editor.add(`Step ${i}`));
  editor.act((tx) => placeNew(tx, editor.map, ids));
  const rows = ids.map((id) => editor.document().steps[id]?.y);
  expect(new Set(rows.slice(0, 3)).size).toBe(1);
  expect(new Set(rows.slice(3)).size).toBe(1);
  expect(rows[3]).toBeGreaterThan(rows[0] ?? 0);
});
