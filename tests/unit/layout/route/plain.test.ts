// Plain ways are found without a search, and no two unrelated lines ever lie on each other.
import { describe, expect, it } from 'vitest';
import type { Route, RouteConnection } from '../../../../src/layout/graph';
import { random } from '../../../../src/layout/place/random';
import { routeAll } from '../../../../src/layout/route/route';
import { effort } from '../../../../src/layout/route/search';
import { meetings } from '../../../bench/measure/meetings';
import { box, chart, faults, link } from './chart';

function searched(boxes: Parameters<typeof chart>[0], links: readonly RouteConnection[]): number {
  const before = effort.places;
  routeAll(chart(boxes, links));
  return effort.places - before;
}

describe('plain ways', () => {
  const row = [box('a', 60, 60), box('b', 300, 60), box('c', 540, 60)];

  it('are straight, over one corner or over two, and need no search', () => {
    expect(searched(row, [link('a', 'b'), link('b', 'c')])).toBe(0);
    expect(searched([...row, box('d', 540, 200)], [link('a', 'b'), link('b', 'd')])).toBe(0);
    expect(searched([box('a', 60, 60), box('b', 300, 130)], [link('a', 'b')])).toBe(0);
  });

  it('are given up where a step stands in them', () => {
    expect(searched(row, [link('a', 'c')])).toBeGreaterThan(0);
  });

  it('share the trunk that another one took', () => {
    const fan = [box('a', 60, 60), box('b', 300, 200), box('c', 300, 340)];
    const sides = { fromSide: 'right', toSide: 'left' } as const;
    const links = [link('a', 'b', '', sides), link('a', 'c', '', sides)];
    expect(searched(fan, links)).toBe(0);
    const [b, c] = routeAll(chart(fan, links));
    expect(b?.points.slice(0, 2)).toEqual(c?.points.slice(0, 2));
  });
});

/** Pairs of routes that lie on each other, as the bench counts them. */
function overlaps(links: readonly RouteConnection[], routes: readonly Route[]): number {
  const lines = routes.map(({ id, points }) => {
    const { from, to } = links.find((l) => l.id === id) ?? { from: '', to: '' };
    const node = (name: string) => ({
      id: name,
      lane: '',
      stage: '',
      rect: { x: 0, y: 0, width: 0, height: 0 },
    });
    return {
      edge: { id, source: from, target: to, label: '' },
      source: node(from),
      target: node(to),
      points,
    };
  });
  return meetings(lines).overlaps;
}

describe('a decision that has more lines than corners', () => {
  it('keeps lines in, lines out and parallel lines apart', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const chance = random(seed);
      const around = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((k) => {
        const x = 60 + (k % 3) * 260 + Math.round(chance() * 60);
        const y = 60 + Math.floor(k / 3) * 170 + Math.round(chance() * 40);
        return box(`n${k}`, x, y, k === 4 ? 'decision' : 'step');
      });
      const others = [0, 1, 2, 3, 5, 6, 7, 8].sort(() => chance() - 0.5);
      const outs = others.slice(0, 6).map((k) => link('n4', `n${k}`));
      const links = [
        ...outs,
        link('n4', `n${others[0]}`, 'Once more'),
        link(`n${others[7]}`, 'n4'),
        link(`n${others[7]}`, 'n4', 'Again'),
        link(`n${others[6]}`, 'n4'),
      ];
      expect(overlaps(links, routeAll(chart(around, links))), `seed ${seed}`).toBe(0);
    }
  });

  it('lets lines that need a fifth corner end on its slopes', () => {
    const boxes = [box('a', 560, 40), box('d', 60, 300, 'decision'), box('b', 400, 300)];
    const links = [
      link('d', 'b', '', { id: 'd-b 1' }),
      link('d', 'b', '', { id: 'd-b 2' }),
      link('d', 'b', '', { id: 'd-b 3' }),
      link('d', 'b', '', { id: 'd-b 4' }),
      link('a', 'd'),
    ];
    const input = chart(boxes, links);
    const routes = routeAll(input);
    expect(overlaps(links, routes)).toBe(0);
    expect(faults(input, routes)).toEqual([]);
  });
});
