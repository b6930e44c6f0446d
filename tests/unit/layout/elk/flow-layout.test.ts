// The plain flow as ELK lays it out: everything inside, nothing on each other, lines from outline to outline, always the same.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bottom, overlaps, type Point, type Rect, right, type Side } from '../../../../src/base/geometry';
import { type FlowGraph, flowGraph, type FlowLook } from '../../../../src/layout/elk/flow-graph';
import { type FlowLayout, layoutFlow } from '../../../../src/layout/elk/flow-layout';
import { countingIds } from '../../../../src/base/id';
import { connectSteps } from '../../../../src/model/commands/connect-steps';
import type { ProjectDocument } from '../../../../src/model/document';
import type { StepKindId } from '../../../../src/model/ids';
import { mapsOf } from '../../../../src/model/queries';
import { loadTemplate } from '../../../../src/services/templates';
import { runElk, runRouter } from '../../../helpers/run-elk';
import { salesChart } from '../../../helpers/sales-chart';
import { testEditor } from '../../../helpers/test-editor';
import { runs } from '../../../helpers/runs';

const LOOKS: readonly FlowLook[] = [
  { direction: 'right', stages: false },
  { direction: 'down', stages: false },
  { direction: 'right', stages: true },
  { direction: 'down', stages: true },
];

const graphOf = (document: ProjectDocument, look: FlowLook): FlowGraph =>
  flowGraph(document, mapsOf(document)[0]?.id ?? '', look.direction);

const legs = (points: readonly Point[]) => points.slice(1).map((end, i) => [points[i] ?? end, end] as const);

/** True when a point lies where lines may touch that side of the box. */
function touches(
  graph: FlowGraph,
  layout: FlowLayout,
  id: string,
  side: Side,
  at: Point | undefined,
): boolean {
  const rect = layout.boxes.get(id);
  const box = graph.boxes.find((one) => one.id === id);
  if (!rect || !box || !at) return false;
  const port = box.ports[side];
  const off = { x: Math.abs(rect.x + port.x - at.x), y: Math.abs(rect.y + port.y - at.y) };
  const upright = side === 'left' || side === 'right';
  const [along, across] = upright ? [off.y, off.x] : [off.x, off.y];
  return across < 0.01 && along <= box.spreads[side] + 0.01;
}

function faults(graph: FlowGraph, layout: FlowLayout): string[] {
  const found: string[] = [];
  const boxes = [...layout.boxes];
  if (boxes.length !== graph.boxes.length) found.push('a step is missing');
  const labels = layout.routes.flatMap(({ id, label }) => (label ? [[id, label] as const] : []));
  const things = [...boxes, ...labels];
  things.forEach(([a, one], i) => {
    if (one.x < -0.01 || one.y < -0.01) found.push(`${a} is outside`);
    if (right(one) > layout.width + 0.01 || bottom(one) > layout.height + 0.01) found.push(`${a} is outside`);
    for (const [b, other] of things.slice(i + 1))
      if (overlaps(one, other, -0.01)) found.push(`${a} lies on ${b}`);
  });
  for (const { id, from, to, tie, label } of graph.connections) {
    const route = layout.routes.find((one) => one.id === id);
    if (!route || route.points.length < 2) {
      found.push(`${id} is not drawn`);
      continue;
    }
    if (label && !route.label) found.push(`${id} has lost its label`);
    if (tie) continue;
    if (!touches(graph, layout, from, route.fromSide, route.points[0])) found.push(`${id} begins in the air`);
    if (!touches(graph, layout, to, route.toSide, route.points.at(-1))) found.push(`${id} ends in the air`);
    for (const [a, b] of legs(route.points))
      if (Math.abs(a.x - b.x) > 0.6 && Math.abs(a.y - b.y) > 0.6) found.push(`${id} slants`);
  }
  return found;
}

describe.each(LOOKS)('the flow to the $direction, stages kept: $stages', (look) => {
  it.each(['en', 'zh'] as const)('of the sales chart in %s has no fault', async (language) => {
    const graph = graphOf(salesChart(language), look);
    expect(faults(graph, await layoutFlow(graph, look, runElk, runRouter))).toEqual([]);
  });

  it.each(['b2b-complex', 'b2c-simple'])('of template %s has no fault', async (template) => {
    const graph = graphOf(await loadTemplate(template, 'en', countingIds('t')), look);
    expect(faults(graph, await layoutFlow(graph, look, runElk, runRouter))).toEqual([]);
  });

  it('is the same for the same document', async () => {
    const document = await loadTemplate('b2b-complex', 'en', countingIds('t'));
    const [once, again] = [graphOf(document, look), graphOf(structuredClone(document), look)];
    expect(await layoutFlow(again, look, runElk, runRouter)).toEqual(
      await layoutFlow(once, look, runElk, runRouter),
    );
  });
});

const KINDS: readonly StepKindId[] = [
  'activity',
  'decision',
  'wait',
  'document',
  'parallel',
  'note',
  'end-won',
];

/** Any steps in any cells with any connections, to themselves and twice the same way too. */
function anyChart(
  kinds: readonly number[],
  links: readonly (readonly [number, number, boolean])[],
): ProjectDocument {
  const editor = testEditor();
  const lanes = ['SDR', 'Sales'];
  const stages = ['Find', 'Qualify', 'Close'];
  kinds.forEach((kind, i) =>
    editor.add(`Step ${i}`, {
      kind: KINDS[kind % KINDS.length] ?? 'activity',
      lane: lanes[(kind >> 3) % 2] ?? 'SDR',
      stage: stages[(kind >> 4) % 3] ?? 'Find',
    }),
  );
  links.forEach(([from, to, labelled], i) => {
    const end = (at: number) => editor.step(`Step ${at % kinds.length}`).id;
    const label = labelled ? `If ${i}` : null;
    // Twice the same without a label is refused.
    editor.act((tx) => connectSteps(tx, { from: end(from), to: end(to), label }));
  });
  return editor.document();
}

describe('any chart', () => {
  it('is laid out without a fault', async () => {
    const nat = fc.nat(10_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(nat, { minLength: 1, maxLength: 14 }),
        fc.array(fc.tuple(nat, nat, fc.boolean()), { maxLength: 22 }),
        fc.constantFrom(...LOOKS),
        async (kinds, links, look) => {
          const graph = graphOf(anyChart(kinds, links), look);
          expect(faults(graph, await layoutFlow(graph, look, runElk, runRouter))).toEqual([]);
        },
      ),
      { ...runs(40), endOnFailure: true },
    );
  });

  it('without steps needs no ELK', async () => {
    const look = LOOKS[0]!;
    const graph = graphOf(testEditor().document(), look);
    const layout = await layoutFlow(graph, look, () => Promise.reject(new Error('asked')), runRouter);
    expect(layout).toMatchObject({ width: 0, height: 0, routes: [] });
  });
});

describe('a long flow', () => {
  const chain = (count: number): ProjectDocument => {
    const editor = testEditor();
    editor.chain(...Array.from({ length: count }, (_, i) => `Step ${i}`));
    return editor.document();
  };

  it('is folded into rows, or columns when it runs down', async () => {
    for (const look of LOOKS) {
      const { width, height } = await layoutFlow(graphOf(chain(24), look), look, runElk, runRouter);
      expect(Math.max(width / height, height / width)).toBeLessThan(3.5);
    }
  });

  it('stays one row when it is short', async () => {
    const { height } = await layoutFlow(graphOf(chain(6), LOOKS[0]!), LOOKS[0]!, runElk, runRouter);
    expect(height).toBeLessThan(100);
  });

  it.each(['right', 'down'] as const)(
    'keeps stages one behind the other when folded, %s',
    async (direction) => {
      const look: FlowLook = { direction, stages: true };
      const graph = graphOf(await loadTemplate('b2b-complex', 'en', countingIds('t')), look);
      const layout = await layoutFlow(graph, look, runElk, runRouter);
      const [start, end] =
        direction === 'right'
          ? ([({ x }: Rect) => x, right] as const)
          : ([({ y }: Rect) => y, bottom] as const);
      const spans = graph.stages.map((stage) => {
        const rects = graph.boxes.flatMap((box) => (box.stage === stage && layout.boxes.get(box.id)) || []);
        return { from: Math.min(...rects.map(start)), to: Math.max(...rects.map(end)) };
      });
      for (const [i, { from }] of spans.slice(1).entries()) expect(from).toBeGreaterThan(spans[i]!.to);
      expect(Math.max(layout.width, layout.height)).toBeLessThan(2100);
    },
  );

  it.each(['right', 'down'] as const)('is folded without ELK where ELK cannot, %s', async (direction) => {
    const look: FlowLook = { direction, stages: false };
    const editor = testEditor();
    editor.chain(...Array.from({ length: 24 }, (_, i) => `Step ${i}`));
    editor.connect('Step 3', 'Step 20', 'Later');
    editor.connect('Step 15', 'Step 2', 'Again');
    const graph = graphOf(editor.document(), look);
    let asked = 0;
    const layout = await layoutFlow(
      graph,
      look,
      (given) => (++asked === 1 ? runElk(given) : Promise.reject(new Error('no'))),
      runRouter,
    );
    expect(faults(graph, layout)).toEqual([]);
    expect(Math.max(layout.width / layout.height, layout.height / layout.width)).toBeLessThan(3);
    const again = graph.connections.find(({ id }) => layout.routes.find((one) => one.id === id)?.loop);
    expect(again?.from).toBe(editor.step('Step 15').id);
    expect(layout.routes.filter(({ loop }) => loop)).toHaveLength(1);
  });

  it('fails when ELK fails altogether', async () => {
    const failing = () => Promise.reject(new Error('stack'));
    await expect(layoutFlow(graphOf(chain(3), LOOKS[0]!), LOOKS[0]!, failing, runRouter)).rejects.toThrow(
      'stack',
    );
  });
});
