// Every shape of the drawing's SVG as one kind of outline: lines and cubic curves in px of the picture.
import svgpath from 'svgpath';

/** A piece of an outline; the numbers are x and y of its points, the last one is where it ends. */
export type OutlinePart =
  | { readonly op: 'move' | 'line'; readonly to: readonly [x: number, y: number] }
  | {
      readonly op: 'curve';
      readonly to: readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];
    }
  | { readonly op: 'close' };

/** How what is drawn lies in the picture: moved, and made larger or smaller. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

type Attributes = Readonly<Record<string, string>>;

const number = (attributes: Attributes, name: string, otherwise = 0): number =>
  name in attributes ? Number(attributes[name]) : otherwise;

function rectPath(attributes: Attributes): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => number(attributes, name)) as [
    number,
    number,
    number,
    number,
  ];
  const rx = Math.min(number(attributes, 'rx', number(attributes, 'ry')), width / 2);
  const ry = Math.min(number(attributes, 'ry', rx), height / 2);
  if (rx <= 0 || ry <= 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number): string => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  return [
    `M${x + rx} ${y}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}${corner(-rx, ry)}`,
    `h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}z`,
  ].join('');
}

function roundPath(attributes: Attributes, rx: number, ry: number): string {
  const [x, y] = [number(attributes, 'cx'), number(attributes, 'cy')];
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
}

const PATHS: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d = '' }) => d,
  rect: rectPath,
  circle: (attributes) => roundPath(attributes, number(attributes, 'r'), number(attributes, 'r')),
  ellipse: (attributes) => roundPath(attributes, number(attributes, 'rx'), number(attributes, 'ry')),
  line: (attributes) => {
    const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map((name) => number(attributes, name));
    return `M${x1} ${y1}L${x2} ${y2}`;
  },
  polyline: ({ points = '' }) => `M${points}`,
  polygon: ({ points = '' }) => `M${points}z`,
};

/** The elements that are shapes. */
export const isShape = (element: string): boolean => Object.hasOwn(PATHS, element);

/** The outline of a shape in the picture. @throws when the element is no shape */
export function outlineOf(
  element: string,
  attributes: Attributes,
  { x, y, scale }: Placement,
): OutlinePart[] {
  const path = PATHS[element]?.(attributes);
  if (path === undefined) throw new Error(`<${element}> is no shape`);
  const parts: OutlinePart[] = [];
  svgpath(path)
    .abs()
    .unshort()
    .unarc()
    .scale(scale)
    .translate(x, y)
    .iterate(([op, ...at], _, fromX, fromY) => {
      const [a = 0, b = 0, c = 0, d = 0] = at as number[];
      if (op === 'M' || op === 'L') parts.push({ op: op === 'M' ? 'move' : 'line', to: [a, b] });
      else if (op === 'H') parts.push({ op: 'line', to: [a, fromY] });
      else if (op === 'V') parts.push({ op: 'line', to: [fromX, a] });
      else if (op === 'C')
        parts.push({ op: 'curve', to: at as [number, number, number, number, number, number] });
      else if (op === 'Q')
        // A quadratic curve as a cubic one.
        parts.push({
          op: 'curve',
          to: [
            fromX + ((a - fromX) * 2) / 3,
            fromY + ((b - fromY) * 2) / 3,
            c + ((a - c) * 2) / 3,
            d + ((b - d) * 2) / 3,
            c,
            d,
          ],
        });
      else parts.push({ op: 'close' });
    });
  return parts;
}
