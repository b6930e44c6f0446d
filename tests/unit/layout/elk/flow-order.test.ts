// The order of the flow: each step behind those that lead to it, loops cut where they come back.
import { describe, expect, it } from 'vitest';
import type { FlowGraph } from '../../../../src/layout/elk/flow-graph';
import { flowOrder, isLoop } from '../../../../src/layout/elk/flow-order';

const PORT = { x: 0, y: 0 };
const graph = (
  boxes: Record<string, string>,
  links: readonly string[],
  starts: readonly string[] = [],
): FlowGraph => ({
  stages: [...new Set(Object.values(boxes))].sort(),
  boxes: Object.entries(boxes).map(([id, stage]) => ({
    id,
    stage,
    kind: starts.includes(id) ? 'start' : 'step',
    width: 100,
    height: 50,
    ports: { top: PORT, right: PORT, bottom: PORT, left: PORT },
    spreads: { top: 0, right: 0, bottom: 0, left: 0 },
  })),
  connections: links.map((link) => {
    const [from = '', to = ''] = link.split('>');
    return { id: link, from, to, label: null, tie: false };
  }),
});

const ordered = (given: FlowGraph, stages = false): string => [...flowOrder(given, stages).keys()].join('');
const loops = (given: FlowGraph): string[] => {
  const order = flowOrder(given, false);
  return given.connections.filter((one) => isLoop(one, order)).map(({ id }) => id);
};

describe('the order of the flow', () => {
  it('follows the connections, whatever the order of the records', () => {
    expect(ordered(graph({ c: 's', a: 's', b: 's' }, ['a>b', 'b>c']))).toBe('abc');
  });

  it('begins at starts, also where a loop leads back to the first step', () => {
    const given = graph({ x: 's', b: 's', a: 's' }, ['a>b', 'b>x', 'x>b'], ['a']);
    expect(ordered(given)).toBe('abx');
    expect(loops(given)).toEqual(['x>b']);
  });

  it('cuts rings that nobody enters, and connections of a step to itself', () => {
    const given = graph({ a: 's', b: 's', c: 's' }, ['a>b', 'b>a', 'c>c']);
    expect(loops(given)).toEqual(['b>a', 'c>c']);
  });

  it('cuts as few as there are loops: a shortcut is none', () => {
    expect(loops(graph({ a: 's', b: 's', c: 's' }, ['a>b', 'b>c', 'a>c']))).toEqual([]);
  });

  it('goes stage by stage when stages are kept', () => {
    const given = graph({ a: '1', b: '2', c: '1' }, ['a>b', 'b>c']);
    expect(ordered(given)).toBe('abc');
    expect(ordered(given, true)).toBe('acb');
  });

  it('copes with a chain of thousands', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `n${i}`);
    const links = names.slice(1).map((name, i) => `${names[i]}>${name}`);
    expect(flowOrder(graph(Object.fromEntries(names.map((name) => [name, 's'])), links), false).size).toBe(
      20_000,
    );
  });
});
