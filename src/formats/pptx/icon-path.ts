// The icons of charts as paths in a box of their own size.
import { ICONS } from '../../steps/icons';
import { rectPath } from './svg-path';

type Attributes = Readonly<Record<string, string | number | undefined>>;

function partPath(tag: string, given: Attributes): string {
  const n = (key: string): number => Number(given[key] ?? 0);
  const points = String(given.points ?? '');
  switch (tag) {
    case 'path':
      return String(given.d ?? '');
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'polyline':
      return `M${points}`;
    case 'polygon':
      return `M${points}Z`;
    case 'rect':
      return rectPath(n('x'), n('y'), n('width'), n('height'), n('rx'));
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = tag === 'circle' ? [n('r'), n('r')] : [n('rx'), n('ry')];
      const half = (x: number): string => `A${rx} ${ry} 0 0 1 ${x} ${n('cy')}`;
      return `M${n('cx') - rx} ${n('cy')}${half(n('cx') + rx)}${half(n('cx') - rx)}Z`;
    }
    default:
      return '';
  }
}

/** The side of the square in which icons are drawn. */
export const ICON_GRID = 24;

/** The lines of an icon in a square of `ICON_GRID`; none for one that the house does not carry. */
export const iconPaths = (name: string): readonly string[] =>
  Object.hasOwn(ICONS, name)
    ? (ICONS[name] ?? []).map(([tag, attributes]) => partPath(tag, attributes)).filter((d) => d !== '')
    : [];
