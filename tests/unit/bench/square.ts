// A small drawing without faults, and what the measure finds in it once something is changed.
import type { Point, Rect } from '../../../src/base/geometry';
import { expect } from 'vitest';
import type { Drawing } from '../../bench/measure/drawing';
import { measure, type Quality } from '../../bench/measure/measure';
import type { NeutralGraph } from '../../bench/neutral';

export const rect = (x: number, y: number, width = 100, height = 60): Rect => ({ x, y, width, height });
export const line = (...xy: number[]): Point[] => xy.flatMap((x, i) => (i % 2 ? [] : [{ x, y: xy[i + 1]! }]));

/** Two lanes of 100, two stages of 200; a, b in the upper lane, c, d in the lower one. */
export const graph: NeutralGraph = {
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

export interface Parts {
  nodes: Record<string, Rect>;
  lanes: Record<string, Rect>;
  stages: Record<string, Rect>;
  edges: Record<string, Point[]>;
  labels: Record<string, Rect>;
}

export const clean = (): Parts => ({
  nodes: { a: rect(20, 20), b: rect(280, 20), c: rect(20, 120), d: rect(280, 120) },
  lanes: { L0: rect(0, 0, 400, 100), L1: rect(0, 100, 400, 100) },
  stages: { S0: rect(0, 0, 200, 200), S1: rect(200, 0, 200, 200) },
  edges: { ab: line(120, 50, 280, 50), ac: line(70, 80, 70, 120), cd: line(120, 150, 280, 150) },
  labels: { cd: rect(140, 141, 40, 18) },
});

export const drawingOf = (parts: Parts): Drawing => ({
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

export const faultsOf = (quality: Quality): Partial<Quality> =>
  Object.fromEntries(FAULTS.filter((key) => quality[key] !== 0).map((key) => [key, quality[key]]));

/** The faults of the clean drawing with one change. */
export function faults(change: (parts: Parts) => void, of: NeutralGraph = graph): Partial<Quality> {
  const parts = clean();
  change(parts);
  const quality = measure(of, drawingOf(parts));
  const found = faultsOf(quality);
  const hard = HARD.reduce((sum, key) => sum + (found[key] ?? 0), 0);
  expect(quality.hard).toBe(hard);
  return found;
}

export const withEdges = (...more: [string, string, string][]): NeutralGraph => ({
  ...graph,
  edges: [...graph.edges, ...more.map(([id, source, target]) => ({ id, source, target, label: '' }))],
});
