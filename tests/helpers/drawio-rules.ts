// The rules of draw.io's own files, checked without its code: what breaks one of them opens wrong there, or not at all.
import { childOf, childrenOf, readXml, type XmlNode } from '../../src/formats/interchange/read-xml';
import { unpacked } from '../../src/formats/drawio/pack';

const STYLE = /^(?:[A-Za-z][\w.]*(?:=[^;=<>"]*)?;)+$/;
const NUMBERS = ['x', 'y', 'width', 'height'] as const;

interface Found {
  readonly id: string;
  readonly cell: XmlNode;
}

const isNumber = (text: string | undefined): boolean =>
  text !== undefined && text !== '' && Number.isFinite(Number(text));

function cellsOf(root: XmlNode, faults: string[]): Found[] {
  return root.children.flatMap((node): Found[] => {
    const cell = node.name === 'mxCell' ? node : childOf(node, 'mxCell');
    if (!cell || !['mxCell', 'UserObject', 'object'].includes(node.name)) {
      faults.push(`<${node.name}> is no cell`);
      return [];
    }
    const id = node.attributes.get('id');
    if (!id) faults.push('a cell without id');
    if (node !== cell && cell.attributes.has('id')) faults.push(`${id}: two ids`);
    if (node.name === 'UserObject' && !node.attributes.has('label')) faults.push(`${id}: no label`);
    return [{ id: id ?? '', cell }];
  });
}

function geometryFaults({ id, cell }: Found): string[] {
  const [geometry, ...more] = childrenOf(cell, 'mxGeometry');
  if (!geometry || more.length > 0) return [`${id}: not one geometry`];
  const faults = geometry.attributes.get('as') === 'geometry' ? [] : [`${id}: geometry without as`];
  const isLine = cell.attributes.get('edge') === '1';
  if (isLine && geometry.attributes.get('relative') !== '1')
    faults.push(`${id}: a line that is not relative`);
  if (!isLine)
    for (const side of NUMBERS)
      if (!isNumber(geometry.attributes.get(side))) faults.push(`${id}: ${side} is no number`);
  const points = geometry.children.flatMap((child) => (child.name === 'Array' ? child.children : [child]));
  for (const child of geometry.children) {
    const as = child.attributes.get('as');
    if (
      child.name === 'Array' ? as !== 'points' : !['offset', 'sourcePoint', 'targetPoint'].includes(as ?? '')
    )
      faults.push(`${id}: <${child.name} as="${as}">`);
  }
  for (const point of points)
    if (
      point.name !== 'mxPoint' ||
      !isNumber(point.attributes.get('x')) ||
      !isNumber(point.attributes.get('y'))
    )
      faults.push(`${id}: a point that is none`);
  return faults;
}

function styleFaults({ id, cell }: Found): string[] {
  const style = cell.attributes.get('style') ?? '';
  if (!STYLE.test(style)) return [`${id}: style ${style}`];
  const shares = [...style.matchAll(/(?:exit|entry)[XY]=([^;]*)/g)].map(([, value]) => Number(value));
  return shares.every((share) => share >= 0 && share <= 1) ? [] : [`${id}: an end outside its box`];
}

function pageFaults(model: XmlNode): string[] {
  const faults: string[] = [];
  const root = childOf(model, 'root');
  if (!root) return ['no root'];
  const cells = cellsOf(root, faults);
  const [first, second, ...rest] = cells;
  if (first?.id !== '0' || first.cell.attributes.has('parent')) faults.push('the first cell is not 0');
  if (second?.id !== '1' || second.cell.attributes.get('parent') !== '0')
    faults.push('the second cell is not 1 in 0');
  const seen = new Set(['0', '1']);
  const boxes = new Set(rest.filter(({ cell }) => cell.attributes.get('vertex') === '1').map(({ id }) => id));
  for (const found of rest) {
    const { id, cell } = found;
    if (seen.has(id)) faults.push(`${id}: twice`);
    if (!seen.has(cell.attributes.get('parent') ?? ''))
      faults.push(`${id}: its parent does not come before it`);
    seen.add(id);
    const [box, line] = [cell.attributes.get('vertex') === '1', cell.attributes.get('edge') === '1'];
    if (box === line) faults.push(`${id}: neither box nor line, or both`);
    for (const end of ['source', 'target'])
      if (line && !boxes.has(cell.attributes.get(end) ?? '')) faults.push(`${id}: no ${end}`);
    faults.push(...geometryFaults(found), ...styleFaults(found));
  }
  return faults;
}

/** Everything that is wrong with a file, page by page; nothing for a sound one. */
export function drawioFaults(text: string): string[] {
  const file = readXml(text);
  if (file.name !== 'mxfile') return [`<${file.name}> is no file of draw.io`];
  const pages = childrenOf(file, 'diagram');
  const ids = pages.map((page) => page.attributes.get('id') ?? '');
  const faults =
    new Set(ids).size === ids.length && pages.length > 0 ? [] : ['pages without ids of their own'];
  const links = new Set([...text.matchAll(/link="data:page\/id,([^"]*)"/g)].map(([, id]) => id));
  for (const link of links) if (!ids.includes(link ?? '')) faults.push(`a link to no page: ${link}`);
  for (const page of pages) {
    if (!page.attributes.get('name')) faults.push('a page without name');
    const plain = childOf(page, 'mxGraphModel');
    faults.push(...pageFaults(plain ?? readXml(unpacked(page.text.trim(), 50_000_000))));
  }
  return faults;
}
