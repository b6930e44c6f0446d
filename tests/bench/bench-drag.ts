// The bench of following a drag: how long each frame takes while single steps of made-up processes are dragged.
import { parseArgs } from 'node:util';
import type { Id } from '../../src/base/id';
import type { RouteBox, RouteInput } from '../../src/layout/graph';
import { createFollower } from '../../src/layout/route/follow';
import { draw } from './draw';
import { generateProcess } from './generate';

const HELP = `npm run bench:drag -- [options]
  --sizes 50,200,1000  processes of these numbers of steps
  --boxes 20           how many steps are dragged, one after the other
  --frames 60          frames of each drag
  --json               figures only, as JSON`;

/** The figures of one size; times in ms. */
interface DragReport {
  readonly steps: number;
  readonly frames: number;
  /** Setting up when a drag begins. */
  readonly startP95: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** Routes of a frame that changed, on average. */
  readonly routes: number;
}

/** Runs the bench with the arguments of a command line. */
export function runDragBench(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '50,200,1000' },
      boxes: { type: 'string', default: '20' },
      frames: { type: 'string', default: '60' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const [boxes, frames] = [Number(values.boxes), Number(values.frames)];
  drag(100, 10, frames);
  for (const size of values.sizes.split(',').map(Number)) {
    const report = drag(size, boxes, frames);
    if (values.json) console.log(JSON.stringify(report));
    else console.log(Object.entries(report).reduce((row, [key, v]) => `${row}${key} ${v}  `, ''));
  }
}

function drag(steps: number, boxes: number, frames: number): DragReport {
  const { input, routes } = draw(generateProcess(steps, 1), { quick: steps > 500 });
  const starts: number[] = [];
  const times: number[] = [];
  let changed = 0;
  for (let k = 0; k < boxes; k++) {
    const box = input.boxes[Math.floor(((k + 0.5) * input.boxes.length) / boxes)];
    if (!box) continue;
    const began = performance.now();
    const follower = createFollower(input, routes, new Set([box.id]));
    starts.push(performance.now() - began);
    for (let frame = 1; frame <= frames; frame++) {
      const moved = new Map<Id, RouteBox>([[box.id, along(input, box, frame / frames)]]);
      const start = performance.now();
      changed += follower.move(moved).length;
      times.push(performance.now() - start);
    }
  }
  const rank = (list: readonly number[], share: number): number => {
    const sorted = list.toSorted((a, b) => a - b);
    return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2));
  };
  return {
    steps,
    frames: times.length,
    startP95: rank(starts, 0.95),
    p50: rank(times, 0.5),
    p95: rank(times, 0.95),
    max: rank(times, 1),
    routes: Number((changed / Math.max(1, times.length)).toFixed(1)),
  };
}

/** A box on its way: a wavy loop of 500 × 240 px that ends where it began, inside the frame. */
function along({ width, height }: RouteInput, box: RouteBox, share: number): RouteBox {
  const { rect } = box;
  const held = (v: number, end: number): number => Math.min(Math.max(0, v), Math.max(0, end));
  const x = Math.round(held(rect.x + 250 * Math.sin(2 * Math.PI * share), width - rect.width));
  const y = Math.round(held(rect.y + 120 * Math.sin(4 * Math.PI * share), height - rect.height));
  const [dx, dy] = [x - rect.x, y - rect.y];
  const port = ({ at, spread }: RouteBox['ports']['top']) => ({ at: { x: at.x + dx, y: at.y + dy }, spread });
  const { top, right, bottom, left } = box.ports;
  return {
    ...box,
    rect: { ...rect, x, y },
    ports: { top: port(top), right: port(right), bottom: port(bottom), left: port(left) },
  };
}
