// The cells of one page of draw.io: boxes with their place on the sheet, lines with their ends, all by id.
import type { Point, Rect } from '../../../base/geometry';
import { childOf, childrenOf, coordinate, type XmlNode } from '../../interchange/read-xml';
import type { Collecting } from '../../reading/collecting';
import { htmlText } from './html-text';

/** A style by its keys; a bare word has an empty value. */
export type CellStyle = ReadonlyMap<string, string>;

export interface Cell {
  readonly id: string;
  readonly label: string;
  readonly style: CellStyle;
  readonly isBox: boolean;
  readonly isLine: boolean;
  readonly parent: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly visible: boolean;
  /** Counted from its parent's corner; null where it has none that can be. */
  readonly rect: Rect | null;
  /** Where a line begins and ends that hangs on no box, counted from its parent's corner. */
  readonly ends: { readonly source: Point | null; readonly target: Point | null };
  /** How many corners somebody gave to a line. */
  readonly corners: number;
  /** Properties of the object round the cell. */
  readonly own: ReadonlyMap<string, string>;
}

export interface CellTree {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly order: readonly Cell[];
  /** From the innermost outwards, without the layers' own parent. */
  parentsOf(cell: Cell): readonly Cell[];
  childrenOf(id: string): readonly Cell[];
  /** The place on the sheet. */
  placeOf(cell: Cell): Rect | null;
  /** The corner from which a line's points count. */
  cornerOf(cell: Cell): Point;
  isHidden(cell: Cell): boolean;
}

export function styleOf(text: string): CellStyle {
  const style = new Map<string, string>();
  for (const part of text.slice(0, 20_000).split(';')) {
    const at = part.indexOf('=');
    if (part.trim() === '') continue;
    if (at < 0) style.set(part.trim(), '');
    else style.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return style;
}

function rectOf(geometry: XmlNode | null): Rect | null {
  if (!geometry) return null;
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((side) => {
    const said = geometry.attributes.get(side);
    return said === undefined ? 0 : coordinate(said);
  });
  if (x == null || y == null || width == null || height == null || width < 0 || height < 0) return null;
  return { x, y, width, height };
}

function endOf(geometry: XmlNode | null, as: string): Point | null {
  const point = geometry && childrenOf(geometry, 'mxPoint').find((one) => one.attributes.get('as') === as);
  if (!point) return null;
  const [x, y] = [coordinate(point.attributes.get('x') ?? '0'), coordinate(point.attributes.get('y') ?? '0')];
  return x === null || y === null ? null : { x, y };
}

const NOTHING: XmlNode = { name: '', attributes: new Map(), children: [], text: '' };

/** A cell, alone or in the object that carries its properties. */
function readCell(node: XmlNode, made: number): Cell | null {
  const isObject = node.name === 'UserObject' || node.name === 'object';
  const inner = isObject ? childOf(node, 'mxCell') : node.name === 'mxCell' ? node : null;
  if (!inner) return null;
  const { attributes } = inner;
  const style = styleOf(attributes.get('style') ?? '');
  const said = (isObject ? node.attributes.get('label') : attributes.get('value')) ?? '';
  const html = style.get('html') === '1' || /<(?:br|div|p|b|font|span)\b/i.test(said);
  const geometry = childOf(inner, 'mxGeometry');
  return {
    id: (isObject ? node.attributes.get('id') : undefined) ?? attributes.get('id') ?? `#${made}`,
    label: html ? htmlText(said) : said.trim(),
    style,
    isBox: attributes.get('vertex') === '1',
    isLine: attributes.get('edge') === '1',
    parent: attributes.get('parent') ?? '',
    source: attributes.get('source') ?? null,
    target: attributes.get('target') ?? null,
    visible: attributes.get('visible') !== '0',
    rect: rectOf(geometry),
    ends: { source: endOf(geometry, 'sourcePoint'), target: endOf(geometry, 'targetPoint') },
    corners: childrenOf(geometry ?? NOTHING, 'Array')
      .filter(({ attributes: of }) => of.get('as') === 'points')
      .reduce((sum, points) => sum + childrenOf(points, 'mxPoint').length, 0),
    own: isObject ? node.attributes : new Map(),
  };
}

function collect(root: XmlNode, collecting: Collecting): Cell[] {
  const order: Cell[] = [];
  const taken = new Set<string>();
  for (const node of root.children) {
    const cell = readCell(node, order.length);
    if (!cell) continue;
    if (taken.has(cell.id)) {
      collecting.changed('doubleId', cell.label || cell.id);
      order.push({ ...cell, id: `#${order.length}` });
    } else order.push(cell);
    taken.add(cell.id);
  }
  return order;
}

/** The chain of parents; null when it comes back to the cell itself. */
function parentsIn(cells: ReadonlyMap<string, Cell>, cell: Cell): Cell[] | null {
  const chain: Cell[] = [];
  const seen = new Set([cell.id]);
  for (let at = cells.get(cell.parent); at; at = cells.get(at.parent)) {
    if (seen.has(at.id)) return null;
    seen.add(at.id);
    chain.push(at);
  }
  return chain;
}

/** Reads the cells of a page; a cell that lies in itself is left out. */
export function cellTree(root: XmlNode, collecting: Collecting): CellTree {
  const all = collect(root, collecting);
  const byId = new Map(all.map((cell) => [cell.id, cell]));
  const parents = new Map<Cell, readonly Cell[]>();
  for (const cell of all) {
    const chain = parentsIn(byId, cell);
    if (chain) parents.set(cell, chain);
    else collecting.left('cycle', cell.label || cell.id);
  }
  const order = all.filter((cell) => parents.has(cell));
  const children = new Map<string, Cell[]>();
  for (const cell of order) {
    const group = children.get(cell.parent);
    if (group) group.push(cell);
    else children.set(cell.parent, [cell]);
  }
  const parentsOf = (cell: Cell): readonly Cell[] => parents.get(cell) ?? [];
  const cornerOf = (cell: Cell): Point =>
    parentsOf(cell).reduce(
      (sum, { rect, isBox }) => (rect && isBox ? { x: sum.x + rect.x, y: sum.y + rect.y } : sum),
      {
        x: 0,
        y: 0,
      },
    );
  return {
    cells: new Map(order.map((cell) => [cell.id, cell])),
    order,
    parentsOf,
    childrenOf: (id) => children.get(id) ?? [],
    cornerOf,
    placeOf(cell) {
      if (!cell.rect) return null;
      const corner = cornerOf(cell);
      return { ...cell.rect, x: cell.rect.x + corner.x, y: cell.rect.y + corner.y };
    },
    isHidden: (cell) => !cell.visible || parentsOf(cell).some(({ visible }) => !visible),
  };
}
