// Which connections go back against the flow.
import { describe, expect, it } from 'vitest';
import { routeAll } from '../../../../src/layout/route/route';
import { box, chart, link, routeOf } from './chart';

const loopsIn = (...args: Parameters<typeof chart>): string[] =>
  routeAll(chart(...args))
    .filter((r) => r.loop)
    .map((r) => r.id);

describe('loops', () => {
  it('is one to an earlier stage', () => {
    const boxes = [box('a', 20, 40), box('b', 260, 40)];
    expect(loopsIn(boxes, [link('b', 'a')], { stages: [0, 200] })).toEqual(['b-a']);
    expect(loopsIn(boxes, [link('b', 'a')])).toEqual([]);
  });

  it('is the way back inside a stage, the decision and what follows it, not the way on', () => {
    const boxes = [
      box('design', 40, 40),
      box('send', 300, 40),
      box('ok', 300, 140, 'decision'),
      box('talk', 40, 152),
      box('lost', 320, 280, 'end'),
    ];
    const connections = [
      link('design', 'send'),
      link('send', 'ok'),
      link('ok', 'talk', 'Revise'),
      link('talk', 'design'),
      link('ok', 'lost', 'No'),
    ];
    expect(loopsIn(boxes, connections)).toEqual(['ok-talk Revise', 'talk-design']);
  });

  it('is only the last leg where the way back starts with work', () => {
    const boxes = [
      box('ask', 40, 40),
      box('d', 240, 28, 'decision'),
      box('care', 240, 160),
      box('wait', 40, 160),
    ];
    const connections = [
      link('ask', 'd'),
      link('d', 'care', 'Not yet'),
      link('care', 'wait'),
      link('wait', 'ask'),
    ];
    expect(loopsIn(boxes, connections)).toEqual(['wait-ask']);
  });

  it('follows the flow from where it enters', () => {
    const boxes = [box('start', 300, 20, 'start'), box('b', 280, 120), box('a', 40, 120)];
    const connections = [link('start', 'b'), link('b', 'a'), link('a', 'b')];
    expect(loopsIn(boxes, connections)).toEqual(['a-b']);
  });

  it('is a step to itself, and never a tie', () => {
    const boxes = [box('a', 40, 100), box('n', 40, 200, 'note')];
    const routes = routeAll(
      chart(boxes, [
        link('a', 'a'),
        link('n', 'a', '', { tie: true }),
        link('a', 'n', '', { tie: true, id: 't' }),
      ]),
    );
    expect(routeOf(routes, 'a-a').loop).toBe(true);
    expect(routeOf(routes, 'n-a').loop).toBe(false);
    expect(routeOf(routes, 't').loop).toBe(false);
  });
});
