// The measure itself: a clean drawing has no faults, and each fault put into it is counted once and nowhere else.
import { describe, expect, test } from 'vitest';
import { measure } from '../../bench/measure/measure';
import { clean, drawingOf, faults, faultsOf, graph, line, rect, withEdges } from './square';

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

  test('lanes on each other: each pair once', () => {
    const onEachOther = faults((parts) => {
      parts.lanes.L1 = rect(0, 95, 400, 105);
    });
    expect(onEachOther).toEqual({ laneDisorder: 1 });
  });

  test('a drawing without bands is measured by where the nodes of each lane and stage lie', () => {
    const apart = measure(graph, { ...drawingOf(clean()), lanes: null, stages: null });
    expect(faultsOf(apart)).toEqual({});
    const parts = clean();
    parts.nodes.c = rect(220, 30, 40, 40);
    parts.edges.ac = line(120, 50, 220, 50);
    parts.edges.cd = line(240, 70, 240, 150, 280, 150);
    parts.edges.ab = line(70, 20, 70, 10, 330, 10, 330, 20);
    parts.labels = {};
    const mixed = measure(graph, { ...drawingOf(parts), lanes: null, stages: null });
    expect(faultsOf(mixed)).toEqual({ outsideLane: 3, laneDisorder: 1 });
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
