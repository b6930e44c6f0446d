// The path of a connection: where another line passes over it, it is cut itself; nothing is painted over and nothing drawn twice.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { THEMES } from '../../../src/base/theme';
import { roundedPath, stubPath } from '../../../src/drawing/connection-path';
import { LineDrawings } from '../../../src/drawing/line-drawings';
import { cutsOf } from '../../../src/drawing/crossings';
import type { SceneConnection } from '../../../src/drawing/scene';

const across = [
  { x: 0, y: 40 },
  { x: 100, y: 40 },
];
const line = (id: string, more: Partial<SceneConnection> = {}): SceneConnection => ({
  id,
  of: [id],
  from: `${id}1`,
  to: `${id}2`,
  fromSide: 'right',
  toSide: 'left',
  kind: 'flow',
  points: across,
  drawn: across,
  arrow: false,
  label: null,
  handOff: null,
  ...more,
});

describe('a cut', () => {
  it('leaves out 6 to each side, in either direction', () => {
    expect(roundedPath(across, 9, [{ x: 50, y: 40 }])).toBe('M0 40L44 40M56 40L100 40');
    expect(roundedPath(across.toReversed(), 9, [{ x: 50, y: 40 }])).toBe('M100 40L56 40M44 40L0 40');
  });

  it('is one where two lines pass close to each other, and ends where a corner begins', () => {
    const crossed = [
      { x: 58, y: 40 },
      { x: 50, y: 40 },
    ];
    expect(roundedPath(across, 9, crossed)).toBe('M0 40L44 40M56 40M64 40L100 40');
    const bent = [...across, { x: 100, y: 90 }];
    expect(roundedPath(bent, 9, [{ x: 88, y: 40 }])).toBe('M0 40L82 40M91 40L91 40Q100 40 100 49L100 90');
  });

  it('is not made in what stands upright, nor in a line that is crossed elsewhere', () => {
    const bent = [...across, { x: 100, y: 90 }];
    expect(
      roundedPath(bent, 9, [
        { x: 100, y: 60 },
        { x: 50, y: 41 },
      ]),
    ).toBe(roundedPath(bent));
  });

  it('has solid ends in a dashed line', () => {
    expect(stubPath(across, [{ x: 50, y: 40 }])).toBe('M37 40H44M56 40H63');
    expect(stubPath(across, [])).toBe('');
  });
});

it('is made in all that share the trunk that is cut', () => {
  const connections = [line('a', { from: 's' }), line('b', { from: 's' }), line('c')];
  const at = { x: 50, y: 40 };
  const cuts = cutsOf(connections, [{ at, over: 'v', under: 'a' }]);
  expect([...cuts]).toEqual([
    ['a', [at]],
    ['b', [at]],
  ]);
});

it('paints nothing over other lines, and dims all of a dimmed line alike', () => {
  const down = [
    { x: 50, y: 0 },
    { x: 50, y: 100 },
  ];
  const markup = renderToStaticMarkup(
    createElement(LineDrawings, {
      scene: {
        connections: [line('h', { kind: 'loop' }), line('v', { points: down, drawn: down })],
        crossings: [{ at: { x: 50, y: 40 }, over: 'v', under: 'h' }],
      },
      theme: THEMES.light,
      looks: new Map([
        ['h', 'dimmed'],
        ['v', 'hover'],
      ] as const),
    }),
  );
  expect(markup).not.toContain(THEMES.light.band);
  expect(markup.match(/M50 0/g)).toHaveLength(1);
  expect(markup.match(/<g opacity/g)).toHaveLength(1);
});
