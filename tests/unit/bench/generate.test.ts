import { describe, expect, test } from 'vitest';
import { generateFuzz, generateProcess } from '../../bench/generate';
import { inOtherOrder, type NeutralGraph, withDerivedStages, withOtherIds } from '../../bench/neutral';

const ends = (graph: NeutralGraph): boolean => {
  const ids = new Set(graph.nodes.map((node) => node.id));
  return graph.edges.every((edge) => ids.has(edge.source) && ids.has(edge.target));
};

describe('generated graphs', () => {
  test('the same seed gives the same graph, another one another', () => {
    expect(generateProcess(30, 1)).toEqual(generateProcess(30, 1));
    expect(generateProcess(30, 1)).not.toEqual(generateProcess(30, 2));
    expect(generateFuzz(4)).toEqual(generateFuzz(4));
  });

  test('a process has a start, an end, loops, and no connection twice', () => {
    const graph = generateProcess(60, 3);
    expect(graph.nodes).toHaveLength(60);
    expect(graph.nodes[0]!.kind).toBe('start');
    expect(graph.nodes.at(-1)!.kind).toBe('end');
    expect(ends(graph)).toBe(true);
    const pairs = graph.edges.map((edge) => `${edge.source}>${edge.target}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const number = (id: string): number => Number(id.slice(1));
    expect(graph.edges.some((edge) => number(edge.target) < number(edge.source))).toBe(true);
  });

  test('fuzz has all that a graph can be cursed with', () => {
    const graphs = Array.from({ length: 40 }, (_, k) => generateFuzz(k + 1));
    expect(graphs.every(ends)).toBe(true);
    const some = (has: (g: NeutralGraph) => boolean): void => expect(graphs.some(has)).toBe(true);
    some((g) => g.edges.some((edge) => edge.source === edge.target));
    some((g) => new Set(g.edges.map((e) => `${e.source}>${e.target}`)).size < g.edges.length);
    some((g) => g.edges.some((e) => g.edges.some((f) => e.source === f.target && f.source === e.target)));
    some((g) => g.lanes.some((lane) => !g.nodes.some((n) => n.lane === lane.id)));
    some((g) => g.stages.some((stage) => !g.nodes.some((n) => n.stage === stage.id)));
    some((g) => g.stages.length === 0);
    some((g) => g.nodes.some((n) => n.width < 40) && g.nodes.some((n) => n.width > 180));
    some((g) => g.nodes.some((n) => n.height > n.width));
    some((g) => g.edges.some((edge) => edge.label !== ''));
    some((g) => g.edges.length > 2 * g.nodes.length);
  });
});

describe('neutral graphs', () => {
  test('another order holds the same records', () => {
    for (const size of [1, 2, 7, 14, 30]) {
      const graph = generateProcess(size, 1);
      const other = inOtherOrder(graph);
      expect(new Set(other.nodes)).toEqual(new Set(graph.nodes));
      expect(new Set(other.edges)).toEqual(new Set(graph.edges));
      expect(other.nodes[0] === graph.nodes[0]).toBe(size < 2);
    }
  });

  test('other ids name the same graph in another order of ids', () => {
    const graph = generateProcess(20, 2);
    const { graph: other, back } = withOtherIds(graph);
    const named = (id: string | undefined): string | undefined => back.get(id ?? '');
    expect(other.nodes.some(({ id }, i) => id === graph.nodes[i]!.id)).toBe(false);
    expect(
      other.nodes.map((n) => ({ ...n, id: named(n.id), lane: named(n.lane), stage: named(n.stage) })),
    ).toEqual(graph.nodes);
    expect(
      other.edges.map((e) => ({ ...e, id: named(e.id), source: named(e.source), target: named(e.target) })),
    ).toEqual(graph.edges);
    const sorted = other.nodes.map(({ id }) => id).sort();
    expect(sorted.map(named)).not.toEqual(graph.nodes.map(({ id }) => id));
  });

  test('derived stages replace the graph’s own', () => {
    const graph = { ...generateFuzz(1), derivedStages: { count: 3, of: { n0: 2 } } };
    const staged = withDerivedStages(graph);
    expect(staged.stages.map((stage) => stage.id)).toEqual(['S0', 'S1', 'S2']);
    expect(staged.nodes[0]!.stage).toBe('S2');
  });
});
