// Where lines meet, and where labels lie: counted once each.
import { describe, expect, test } from 'vitest';
import type { NeutralGraph } from '../../bench/neutral';
import { faults, graph, line, rect, withEdges, type Parts } from './square';

describe('meetings', () => {
  test('lines that cross twice count two crossings', () => {
    const twice = faults((parts) => {
      parts.edges.cd = line(120, 150, 180, 150, 180, 30, 240, 30, 240, 150, 280, 150);
    });
    expect(twice).toEqual({ crossings: 2 });
  });

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

  test('two unrelated lines on each other twice are one pair', () => {
    const twice = faults((parts) => {
      parts.edges.cd = line(
        120,
        150,
        150,
        150,
        150,
        50,
        180,
        50,
        180,
        150,
        220,
        150,
        220,
        50,
        250,
        50,
        250,
        150,
        280,
        150,
      );
      parts.labels.cd = rect(185, 141, 30, 18);
    });
    expect(twice).toMatchObject({ overlaps: 1 });
    expect(Object.keys(twice).every((key) => key === 'overlaps' || key === 'crossings')).toBe(true);
  });

  test('a common way into one box is a trunk', () => {
    const into = faults(
      (parts) => {
        parts.edges.cb = line(120, 140, 240, 140, 240, 50, 280, 50);
        parts.edges.cd = line(120, 160, 280, 160);
        parts.labels.cd = rect(140, 151, 40, 18);
      },
      withEdges(['cb', 'c', 'b']),
    );
    expect(into).toEqual({});
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

  test('on another label: once', () => {
    const labelled: NeutralGraph = {
      ...graph,
      edges: graph.edges.map((edge) => (edge.id === 'ab' ? { ...edge, label: 'no' } : edge)),
    };
    const twice = faults((parts) => {
      parts.edges.ab = line(120, 70, 280, 70);
      parts.edges.cd = line(120, 130, 280, 130);
      parts.labels.ab = rect(150, 76, 40, 20);
      parts.labels.cd = rect(150, 90, 40, 20);
    }, labelled);
    expect(twice).toEqual({ labelClashes: 1 });
  });

  test('on its own line, or on one between the same two steps: none', () => {
    const beside = faults(
      (parts) => {
        parts.edges.cd2 = line(120, 160, 280, 160);
        parts.labels.cd = rect(140, 141, 40, 25);
      },
      withEdges(['cd2', 'c', 'd']),
    );
    expect(beside).toEqual({});
  });

  test('where a drawing brings none, a free place is looked for', () => {
    expect(
      faults((parts) => {
        parts.labels = {};
      }),
    ).toEqual({});
  });
});
