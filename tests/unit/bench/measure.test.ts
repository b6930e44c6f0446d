// The measure itself: a clean drawing has no faults, and each fault put into it is counted once and nowhere else.
import { describe, expect, test } from 'vitest';
import type { Point, Rect } from '../../../src/base/geometry';
import type { Drawing } from '../../bench/measure/drawing';
import { measure, type Quality } from '../../bench/measure/measure';
import type { NeutralGraph } from '../../bench/neutral';

const rect = (x: number, y: number, width = 100, height = 60): Rect => ({ x, y, width, height });
const line = (...xy: number[]): Point[] => xy.flatMap((x, i) => (i % 2 ? [] : [{ x, y: xy[i + 1]! }]));

/** Two lanes of 100, two stages of 200; a, b in the upper lane, c, d in the lower one. */
const graph: NeutralGraph = {
  id: 'square',
  lanes: [{ id: 'L0' }, { id: 'L1' }],
  stages: [{ id: 'S0' }, { id: 'S1' }],
  nodes: [
    ['a', 'L0', 'S0'],
    ['b', 'L0', 'S1'],
    ['c', 'L1', 'S0'],
    ['d', 'L1', 'S1'],
  ].map(([id, lane, stage]) => ({
    id: id!,
    lane: lane!,
    stage: stage!,
    kind: 'task',
    label: id!,
    width: 100,
    height: 60,
  })),
  edges: [
    { id: 'ab', source: 'a', target: 'b', label: '' },
    { id: 'ac', source: 'a', target: 'c', label: '' },
    { id: 'cd', source: 'c', target: 'd', label: 'yes' },
  ],
};

interface Parts {
  nodes: Record<string, Rect>;
  lanes: Record<string, Rect>;
  stages: Record<string, Rect>;
  edges: Record<string, Point[]>;
  labels: Record<string, Rect>;
}

const clean = (): Parts => ({
  nodes: { a: rect(20, 20), b: rect(280, 20), c: rect(20, 120), d: rect(280, 120) },
  lanes: { L0: rect(0, 0, 400, 100), L1: rect(0, 100, 400, 100) },
  stages: { S0: rect(0, 0, 200, 200), S1: rect(200, 0, 200, 200) },
  edges: { ab: line(120, 50, 280, 50), ac: line(70, 80, 70, 120), cd: line(120, 150, 280, 150) },
  labels: { cd: rect(140, 141, 40, 18) },
});

const drawingOf = (parts: Parts): Drawing => ({
  nodes: new Map(Object.entries(parts.nodes)),
  lanes: new Map(Object.entries(parts.lanes)),
  stages: new Map(Object.entries(parts.stages)),
  edges: new Map(Object.entries(parts.edges)),
  labels: new Map(Object.entries(parts.labels)),
});

const HARD = [
  'nodeOverlaps',
  'outsideLane',
  'outsideStage',
  'laneDisorder',
  'missing',
  'edgeNode',
  'edgeOwn',
  'detached',
  'nonOrtho',
] as const;
const FAULTS = [...HARD, 'crossings', 'overlaps', 'labelClashes'] as const;

const faultsOf = (quality: Quality): Partial<Quality> =>
  Object.fromEntries(FAULTS.filter((key) => quality[key] !== 0).map((key) => [key, quality[key]]));

/** The faults of the clean drawing with one change. */
function faults(change: (parts: Parts) => void, of: NeutralGraph = graph): Partial<Quality> {
  const parts = clean();
  change(parts);
  const quality = measure(of, drawingOf(parts));
  const found = faultsOf(quality);
  const hard = HARD.reduce((sum, key) => sum + (found[key] ?? 0), 0);
  expect(quality.hard).toBe(hard);
  return found;
}

const withEdges = (...more: [string, string, string][]): NeutralGraph => ({
  ...graph,
  edges: [...graph.edges, ...more.map(([id, source, target]) => ({ id, source, target, label: '' }))],
});

describe('a clean drawing', () => {
  test('has no faults', () => {
    expect(faults(() => {})).toEqual({});
  });

  test('is measured', () => {
    expect(measure(graph, drawingOf(clean()))).toMatchObject({
      bends: 0,
      length: 160 + 40 + 160,
      width: 400,
      height: 200,
      edges: 3,
    });
  });

  test('counts bends, and points on a straight way are none', () => {
    const parts = clean();
    parts.edges.ab = line(120, 50, 150, 50, 150, 50, 200, 50, 280, 50);
    parts.edges.ac = line(70, 80, 70, 100, 90, 100, 90, 120);
    expect(measure(graph, drawingOf(parts)).bends).toBe(2);
  });
});

describe('faults of places', () => {
  test('two boxes on each other', () => {
    expect(
      faults(
        (parts) => {
          parts.nodes.e = rect(60, 15, 20, 10);
        },
        {
          ...graph,
          nodes: [...graph.nodes, { ...graph.nodes[0]!, id: 'e', width: 20, height: 10 }],
        },
      ),
    ).toMatchObject({ nodeOverlaps: 1 });
  });

  test('a box out of its lane', () => {
    const moved = faults((parts) => {
      parts.nodes.b = rect(280, 45);
      parts.edges.ab = line(120, 50, 280, 50);
    });
    expect(moved).toEqual({ outsideLane: 1 });
  });

  test('a box out of its stage', () => {
    const moved = faults((parts) => {
      parts.nodes.b = rect(190, 20);
      parts.edges.ab = line(120, 50, 190, 50);
    });
    expect(moved).toEqual({ outsideStage: 1 });
  });

  test('lanes out of order', () => {
    const turned = faults((parts) => {
      [parts.lanes.L0, parts.lanes.L1] = [parts.lanes.L1!, parts.lanes.L0!];
      [parts.nodes.a, parts.nodes.c] = [parts.nodes.c!, parts.nodes.a!];
      [parts.nodes.b, parts.nodes.d] = [parts.nodes.d!, parts.nodes.b!];
      [parts.edges.ab, parts.edges.cd] = [parts.edges.cd!, parts.edges.ab!];
      parts.edges.ac = line(70, 120, 70, 80);
      parts.labels.cd = rect(140, 41, 40, 18);
    });
    expect(turned).toEqual({ laneDisorder: 1 });
  });

  test('a box without a place, and its lines with it', () => {
    expect(
      faults((parts) => {
        delete parts.nodes.d;
      }),
    ).toEqual({ missing: 2 });
  });
});

describe('faults of lines', () => {
  test('a connection without a line', () => {
    expect(
      faults((parts) => {
        delete parts.edges.ab;
      }),
    ).toEqual({ missing: 1 });
  });

  test('through a foreign box, however many pieces', () => {
    const through = faults(
      (parts) => {
        parts.edges.ad = line(70, 80, 70, 130, 90, 130, 90, 190, 330, 190, 330, 180);
        delete parts.edges.ac;
        parts.edges.ac = line(40, 80, 40, 120);
      },
      withEdges(['ad', 'a', 'd']),
    );
    expect(through).toEqual({ edgeNode: 1 });
  });

  test('through its own box', () => {
    const own = faults((parts) => {
      parts.edges.ab = line(20, 50, 10, 50, 10, 70, 150, 70, 150, 50, 280, 50);
    });
    expect(own).toEqual({ edgeOwn: 1 });
  });

  test('an end off its box', () => {
    const loose = faults((parts) => {
      parts.edges.ab = line(130, 50, 280, 50);
    });
    expect(loose).toEqual({ detached: 1 });
  });

  test('a slanted piece', () => {
    const slanted = faults((parts) => {
      parts.edges.ab = line(120, 40, 280, 60);
    });
    expect(slanted).toEqual({ nonOrtho: 1 });
  });
});

describe('meetings', () => {
  test('a crossing', () => {
    const crossing = faults(
      (parts) => {
        parts.edges.cb = line(100, 120, 100, 100, 260, 100, 260, 40, 280, 40);
      },
      withEdges(['cb', 'c', 'b']),
    );
    expect(crossing).toEqual({ crossings: 1 });
  });

  test('two unrelated lines on each other', () => {
    const onEachOther = faults((parts) => {
      parts.nodes.b = rect(280, 20);
      parts.edges.ab = line(120, 50, 240, 50, 240, 40, 280, 40);
      parts.edges.cd = line(120, 140, 210, 140, 210, 51.5, 230, 51.5, 230, 140, 280, 140);
      parts.labels.cd = rect(140, 131, 40, 18);
    });
    expect(onEachOther).toEqual({ overlaps: 1 });
  });

  test('a common way out of one box, or into one, is a trunk; parallel connections are told apart', () => {
    const trunk = (parts: Parts): void => {
      parts.edges.ad = line(120, 50, 240, 50, 240, 140, 280, 140);
      parts.edges.ab = line(120, 50, 280, 50);
    };
    expect(faults(trunk, withEdges(['ad', 'a', 'd']))).toEqual({});
    expect(
      faults(
        (parts) => {
          parts.edges.ab2 = line(120, 50, 280, 50);
        },
        withEdges(['ab2', 'a', 'b']),
      ),
    ).toEqual({ overlaps: 1 });
  });

  test('lines of one source that meet again further on lie on each other', () => {
    const again = faults(
      (parts) => {
        parts.edges.ad = line(120, 70, 150, 70, 150, 50, 240, 50, 240, 140, 280, 140);
      },
      withEdges(['ad', 'a', 'd']),
    );
    expect(again).toEqual({ overlaps: 1 });
  });

  test('two corners of unrelated lines touching count as one crossing', () => {
    const touching = faults((parts) => {
      parts.edges.cd = line(120, 150, 200, 150, 200, 50, 210, 50, 210, 150, 280, 150);
      parts.edges.ab = line(120, 50, 200, 50, 200, 40, 280, 40);
    });
    expect(touching).toEqual({ crossings: 1 });
  });
});

describe('labels', () => {
  test('on a box, on a foreign line: one clash each', () => {
    expect(faults((parts) => (parts.labels.cd = rect(100, 141, 40, 18)) && undefined)).toEqual({
      labelClashes: 1,
    });
    expect(faults((parts) => (parts.labels.cd = rect(140, 41, 40, 18)) && undefined)).toEqual({
      labelClashes: 1,
    });
  });

  test('where a drawing brings none, a free place is looked for', () => {
    expect(
      faults((parts) => {
        parts.labels = {};
      }),
    ).toEqual({});
  });
});
