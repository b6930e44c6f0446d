import { describe, expect, it } from 'vitest';
import { roundedPath, withHead } from '../../../src/drawing/connection-path';

describe('a connection’s path', () => {
  it('has corners of 9 px, smaller ones between short legs', () => {
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 50, y: 0 },
        { x: 50, y: 40 },
      ]),
    ).toBe('M0 0L41 0Q50 0 50 9L50 40');
    expect(
      roundedPath([
        { x: 0, y: 0 },
        { x: 8, y: 0 },
        { x: 8, y: 40 },
      ]),
    ).toBe('M0 0L4 0Q8 0 8 4L8 40');
  });

  it('ends in a head of 9 × 9 whose tip stays 1.5 px before the outline', () => {
    const { line, head } = withHead([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ]);
    expect(head).toBe('98.5,0 89.5,-4.5 89.5,4.5');
    expect(line.at(-1)).toEqual({ x: 90.5, y: 0 });
    expect(
      withHead([
        { x: 0, y: 100 },
        { x: 0, y: 0 },
      ]).head,
    ).toBe('0,1.5 4.5,10.5 -4.5,10.5');
  });

  it('never turns back for its head on a short last leg', () => {
    const { line } = withHead([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 6 },
    ]);
    expect(line.at(-1)).toEqual({ x: 50, y: 0 });
  });
});
