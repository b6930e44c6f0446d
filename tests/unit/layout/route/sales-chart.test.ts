// A whole sales chart placed by hand, judged by counts: as few crossings and bends as a careful designer needs.
import { describe, expect, it } from 'vitest';
import { routeAll } from '../../../../src/layout/route/route';
import {
  bendsOf,
  besides,
  box,
  chart,
  crossings,
  cuts,
  faults,
  link,
  overlap,
  piecesOf,
  routeOf,
} from './chart';

const LANES = [0, 90, 210, 500];
const STAGES = [0, 330, 690, 880, 1350];

const BOXES = [
  box('fair', 17, 25, 'start'),
  box('score', 160, 17),
  box('web', 17, 130, 'start'),
  box('check', 160, 122),
  box('fit', 360, 110, 'decision'),
  box('unfit', 379, 25, 'end'),
  box('warm', 360, 240),
  box('wait', 160, 240),
  box('brief', 530, 122),
  box('meet', 710, 240),
  box('ready', 710, 330, 'decision'),
  box('pause', 729, 446, 'end'),
  box('split', 910, 240, 'bar'),
  box('design', 954, 240),
  box('price', 954, 516),
  box('risk', 954, 604),
  box('join', 1120, 240, 'bar'),
  box('offer', 1180, 240),
  box('accept', 1180, 330, 'decision'),
  box('lost', 1199, 446, 'end'),
  box('talk', 954, 342),
  box('sign', 1380, 342),
  box('bill', 1380, 516),
  box('won', 1560, 524, 'end'),
  box('note', 1380, 240, 'note'),
];

const CONNECTIONS = [
  link('fair', 'score'),
  link('score', 'check'),
  link('web', 'check'),
  link('check', 'fit'),
  link('fit', 'unfit', 'No'),
  link('fit', 'warm', 'Not yet'),
  link('warm', 'wait'),
  link('wait', 'check'),
  link('fit', 'brief', 'Yes'),
  link('brief', 'meet'),
  link('meet', 'ready'),
  link('ready', 'warm', 'Later'),
  link('ready', 'pause', 'No budget'),
  link('ready', 'split', 'Yes'),
  link('split', 'design'),
  link('split', 'price'),
  link('split', 'risk'),
  link('design', 'join'),
  link('price', 'join'),
  link('risk', 'join'),
  link('join', 'offer'),
  link('offer', 'accept'),
  link('accept', 'talk', 'Revise'),
  link('talk', 'design'),
  link('accept', 'lost', 'No'),
  link('accept', 'sign', 'Yes'),
  link('sign', 'bill'),
  link('bill', 'won'),
  link('note', 'sign', '', { tie: true }),
];

const input = chart(BOXES, CONNECTIONS, { lanes: LANES, stages: STAGES });
const routes = routeAll(input);

describe('a sales chart', () => {
  it('has no fault', () => {
    expect(faults(input, routes)).toEqual([]);
  });

  it('needs two crossings and eleven bends', () => {
    expect(crossings(routes)).toBeLessThanOrEqual(2);
    expect(routes.reduce((sum, r) => sum + bendsOf(r), 0)).toBeLessThanOrEqual(11);
  });

  it('runs its main line straight', () => {
    const straight = [
      'fair-score',
      'check-fit',
      'fit-brief Yes',
      'split-design',
      'design-join',
      'join-offer',
      'bill-won',
    ];
    for (const id of straight) expect([id, bendsOf(routeOf(routes, id))]).toEqual([id, 0]);
  });

  it('lets lines lie on each other only as trunks of one bar', () => {
    const pairs = routes.flatMap((r, i) => routes.slice(i + 1).map((o) => [r, o] as const));
    const strangers = pairs.filter(([r, o]) => {
      const [p, q] = [r, o].map((route) => CONNECTIONS.find((c) => c.id === route.id));
      return p?.from !== q?.from && p?.to !== q?.to;
    });
    expect(strangers.length).toBeGreaterThan(0);
    const beside = strangers.filter(([r, o]) => besides(r, o, 11) > 0);
    expect(beside.map(([r, o]) => [r.id, o.id])).toEqual([]);
  });

  it('dashes what goes back, and only that', () => {
    expect(routes.filter((r) => r.loop).map((r) => r.id)).toEqual([
      'warm-wait',
      'ready-warm Later',
      'accept-talk Revise',
      'talk-design',
    ]);
  });

  it('puts each label where nothing else is', () => {
    for (const r of routes) {
      const label = r.label;
      if (!label) continue;
      expect(BOXES.filter((b) => overlap(b.rect, label)).map((b) => `${r.id} on ${b.id}`)).toEqual([]);
      for (const o of routes) {
        if (o === r) continue;
        expect(piecesOf(o).some(({ a, b }) => cuts(a, b, label))).toBe(false);
        expect(o.label && overlap(o.label, label)).not.toBe(true);
      }
    }
    expect(routes.filter((r) => r.label)).toHaveLength(9);
  });
});
