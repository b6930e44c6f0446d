// Paths of the drawing as moves, lines and curves, the only things that office documents know. Arcs become curves.
import type { Point } from '../../base/geometry';

/** One piece of a path, with absolute places. */
export type Piece =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly a: Point; readonly b: Point; readonly to: Point }
  | { readonly kind: 'close' };

const COUNTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** Commands with their numbers, repeated ones apart. Flags of arcs may stand without a space between them. */
function* commands(d: string): Generator<{ command: string; values: number[] }> {
  for (const [, letter = '', rest = ''] of d.matchAll(/([MLHVCSQTAZ])([^MLHVCSQTAZ]*)/gi)) {
    const count = COUNTS[letter.toUpperCase()] ?? 0;
    if (count === 0) {
      yield { command: letter, values: [] };
      continue;
    }
    const values = numbersOf(rest, letter.toUpperCase() === 'A');
    for (let at = 0; at + count <= values.length; at += count) {
      // What follows a move without a letter is a line.
      const command = at === 0 ? letter : letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
      yield { command, values: values.slice(at, at + count) };
    }
  }
}

function numbersOf(text: string, arcs: boolean): number[] {
  const values: number[] = [];
  const number = /^[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/i;
  const flag = /^[\s,]*([01])/;
  let rest = text;
  for (;;) {
    const place = values.length % 7;
    const found = (arcs && (place === 3 || place === 4) ? flag : number).exec(rest);
    if (!found) return values;
    values.push(Number(found[1]));
    rest = rest.slice(found[0].length);
  }
}

const toward = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** A curve with one control point as one with two. */
const quadratic = (from: Point, control: Point, to: Point): Piece => ({
  kind: 'curve',
  a: toward(from, control, 2 / 3),
  b: toward(to, control, 2 / 3),
  to,
});

/** Where a path has come to. */
interface Pen {
  readonly at: Point;
  readonly start: Point;
  /** The control point of the curve before, and of which kind of curve it is. */
  readonly control: { readonly point: Point; readonly of: 'C' | 'Q' } | null;
}

interface Drawn {
  readonly pieces: readonly Piece[];
  readonly control?: Pen['control'];
}

/** What a command draws; `point` reads a place from its numbers. */
type Draw = (pen: Pen, values: readonly number[], point: (i: number) => Point, relative: boolean) => Drawn;

/** A curve that begins as the one before ended. */
const mirrored = ({ at, control }: Pen, of: 'C' | 'Q'): Point =>
  control?.of === of ? { x: 2 * at.x - control.point.x, y: 2 * at.y - control.point.y } : at;

const line = (to: Point): Drawn => ({ pieces: [{ kind: 'line', to }] });
const curve = (a: Point, b: Point, to: Point): Drawn => ({
  pieces: [{ kind: 'curve', a, b, to }],
  control: { point: b, of: 'C' },
});
const bow = (from: Point, by: Point, to: Point): Drawn => ({
  pieces: [quadratic(from, by, to)],
  control: { point: by, of: 'Q' },
});

const DRAWS: Readonly<Record<string, Draw>> = {
  M: (_, __, point) => ({ pieces: [{ kind: 'move', to: point(0) }] }),
  L: (_, __, point) => line(point(0)),
  H: ({ at }, [by = 0], _, relative) => line({ x: relative ? at.x + by : by, y: at.y }),
  V: ({ at }, [by = 0], _, relative) => line({ x: at.x, y: relative ? at.y + by : by }),
  C: (_, __, point) => curve(point(0), point(2), point(4)),
  S: (pen, _, point) => curve(mirrored(pen, 'C'), point(0), point(2)),
  Q: ({ at }, _, point) => bow(at, point(0), point(2)),
  T: (pen, _, point) => bow(pen.at, mirrored(pen, 'Q'), point(0)),
  A: ({ at }, values, point) => ({ pieces: arc(at, values, point(5)) }),
  Z: () => ({ pieces: [{ kind: 'close' }] }),
};

/** The pieces of an SVG path. */
export function piecesOf(d: string): Piece[] {
  const pieces: Piece[] = [];
  let pen: Pen = { at: { x: 0, y: 0 }, start: { x: 0, y: 0 }, control: null };
  for (const { command, values } of commands(d)) {
    const kind = command.toUpperCase();
    const relative = command !== kind;
    const base = relative ? pen.at : { x: 0, y: 0 };
    const point = (i: number): Point => ({ x: base.x + (values[i] ?? 0), y: base.y + (values[i + 1] ?? 0) });
    const drawn = DRAWS[kind]?.(pen, values, point, relative);
    if (!drawn) continue;
    pieces.push(...drawn.pieces);
    const last = drawn.pieces.at(-1);
    const at = last && last.kind !== 'close' ? last.to : pen.start;
    pen = { at, start: kind === 'M' ? at : pen.start, control: drawn.control ?? null };
  }
  return pieces;
}

/** An elliptical arc as curves of at most a quarter turn (SVG 1.1, appendix F.6). */
function arc(from: Point, values: readonly number[], to: Point): Piece[] {
  const [givenX = 0, givenY = 0, degrees = 0, large = 0, sweep = 0] = values;
  let [rx, ry] = [Math.abs(givenX), Math.abs(givenY)];
  if (rx === 0 || ry === 0) return [{ kind: 'line', to }];
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [x, y] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const over = Math.sqrt(Math.max(1, (x / rx) ** 2 + (y / ry) ** 2));
  [rx, ry] = [rx * over, ry * over];
  const square = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const size = Math.sqrt(Math.max(0, square / ((rx * y) ** 2 + (ry * x) ** 2 || 1)));
  const signed = large === sweep ? -size : size;
  const [cx, cy] = [(signed * rx * y) / ry, (-signed * ry * x) / rx];
  const middle = {
    x: cos * cx - sin * cy + (from.x + to.x) / 2,
    y: sin * cx + cos * cy + (from.y + to.y) / 2,
  };
  const first = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let whole = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - first;
  if (sweep === 1 && whole < 0) whole += 2 * Math.PI;
  if (sweep === 0 && whole > 0) whole -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(whole) / (Math.PI / 2) - 1e-9));
  const step = whole / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  const place = (u: number, v: number): Point => ({
    x: middle.x + cos * rx * u - sin * ry * v,
    y: middle.y + sin * rx * u + cos * ry * v,
  });
  return Array.from({ length: count }, (_, i): Piece => {
    const [t, s] = [first + i * step, first + (i + 1) * step];
    return {
      kind: 'curve',
      a: place(Math.cos(t) - reach * Math.sin(t), Math.sin(t) + reach * Math.cos(t)),
      b: place(Math.cos(s) + reach * Math.sin(s), Math.sin(s) - reach * Math.cos(s)),
      to: i === count - 1 ? to : place(Math.cos(s), Math.sin(s)),
    };
  });
}

/** A rectangle with round corners as a path. */
export function rectPath(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.max(0, Math.min(radius, width / 2, height / 2));
  if (r === 0) return `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  const corner = (endX: number, endY: number): string => `A${r} ${r} 0 0 1 ${endX} ${endY}`;
  return [
    `M${x + r} ${y}H${x + width - r}${corner(x + width, y + r)}V${y + height - r}${corner(x + width - r, y + height)}`,
    `H${x + r}${corner(x, y + height - r)}V${y + r}${corner(x + r, y)}Z`,
  ].join('');
}
