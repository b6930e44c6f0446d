// A drawing as plain SVG to look at: bands, boxes by kind with their words, lines with arrows, pills for labels.
import { type Point, type Rect, union } from '../../../src/base/geometry';
import type { Drawing } from '../measure/drawing';
import type { NeutralBand, NeutralGraph, NeutralNode } from '../neutral';
import { fitted } from './words';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const box = ({ x, y, width, height }: Rect): string =>
  `x="${x}" y="${y}" width="${width}" height="${height}"`;

/** Radius of the corners; ends and events are round. */
const ROUND: Readonly<Record<string, number>> = { task: 6, subprocess: 6, bar: 2 };

/** Room round the drawing, and for the names of bands, px. */
const MARGIN = 12;
const HEAD = 22;

const STYLE = `text{font:11px system-ui,sans-serif;fill:#1f2937}.lane{fill:#fff;stroke:#cbd5e1}.lane.odd{fill:#f8fafc}
.stage{stroke:#94a3b8;stroke-dasharray:2 4}.name{fill:#64748b;font-weight:600}.task{fill:#fff;stroke:#475569}
.decision{fill:#fef3c7;stroke:#b45309}.start{fill:#dcfce7;stroke:#15803d}.end{fill:#fee2e2;stroke:#b91c1c}
.event,.subprocess{fill:#e0e7ff;stroke:#4338ca}.bar{fill:#475569}.line{fill:none;stroke:#334155;stroke-width:1.3}
.loop{stroke-dasharray:5 3;stroke:#7c3aed}.pill{fill:#fff;stroke:#cbd5e1}.pill+text{font-size:10px}`;

/** The whole picture as one SVG document. */
export function svgOf(graph: NeutralGraph, drawing: Drawing): string {
  const lines = [...drawing.edges.values()].flat().map((p) => ({ ...p, width: 0, height: 0 }));
  const all = union([...drawing.nodes.values(), ...(drawing.lanes?.values() ?? []), ...lines]);
  const { x, y, width, height } = all ?? { x: 0, y: 0, width: 0, height: 0 };
  const view = [x - MARGIN - HEAD, y - MARGIN - HEAD, width + 2 * MARGIN + HEAD, height + 2 * MARGIN + HEAD];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view.join(' ')}" width="${view[2]}" height="${view[3]}">`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">' +
      '<path d="M0 0.5 8 4 0 7.5z" fill="#334155"/></marker></defs>',
    ...bands(graph.lanes, drawing.lanes, (rect, name, k) => lane(rect, name, k, x)),
    ...bands(graph.stages, drawing.stages, (rect, name) => stage(rect, name, y, height)),
    ...graph.nodes.map((node) => drawNode(node, drawing.nodes.get(node.id))),
    ...graph.edges.map(({ id }) => drawLine(drawing.edges.get(id) ?? [], drawing.loops?.has(id) ?? false)),
    ...graph.edges.map(({ id, label }) => drawLabel(label, drawing.labels.get(id))),
    '</svg>',
  ].join('\n');
}

function bands(
  list: readonly NeutralBand[],
  rects: ReadonlyMap<string, Rect> | null,
  write: (rect: Rect, name: string, index: number) => string,
): string[] {
  return list.flatMap(({ id, name }, k) => {
    const rect = rects?.get(id);
    return rect ? [write(rect, name ?? id, k)] : [];
  });
}

function lane(rect: Rect, name: string, index: number, left: number): string {
  const [x, y] = [left - HEAD / 2, rect.y + rect.height / 2];
  const words = escaped(fitted(name, rect.height, 1)[0] ?? '');
  return (
    `<rect class="lane${index % 2 ? ' odd' : ''}" ${box(rect)}/>` +
    `<text class="name" x="${x}" y="${y}" text-anchor="middle" transform="rotate(-90 ${x} ${y})">${words}</text>`
  );
}

const stage = ({ x, width }: Rect, name: string, top: number, height: number): string =>
  `<line class="stage" x1="${x + width}" y1="${top}" x2="${x + width}" y2="${top + height}"/>` +
  `<text class="name" x="${x + width / 2}" y="${top - 8}" text-anchor="middle">` +
  `${escaped(fitted(name, width, 1)[0] ?? '')}</text>`;

function drawNode({ kind, label, width: ownWidth }: NeutralNode, rect: Rect | undefined): string {
  if (!rect) return '';
  const { x, y, width, height } = rect;
  const shape = !label && ownWidth <= 20 && kind === 'task' ? 'bar' : kind;
  const round = ROUND[shape] ?? Math.min(width, height) / 2;
  const outline =
    shape === 'decision'
      ? `<path class="decision" d="M${x + width / 2} ${y} ${x + width} ${y + height / 2} ${x + width / 2} ${y + height} ${x} ${y + height / 2}z"/>`
      : `<rect class="${escaped(shape)}" rx="${round}" ${box(rect)}/>`;
  const words = fitted(label, Math.max(width, 60), Math.max(1, Math.floor(height / 13)));
  return outline + lines(words, { x: x + width / 2, y: y + height / 2 });
}

const lines = (words: readonly string[], { x, y }: Point): string =>
  words
    .map((text, k) => {
      const at = y + 4 + (k - (words.length - 1) / 2) * 13;
      return `<text x="${x}" y="${at}" text-anchor="middle">${escaped(text)}</text>`;
    })
    .join('');

const drawLine = (points: readonly Point[], loop: boolean): string =>
  points.length < 2
    ? ''
    : `<polyline class="line${loop ? ' loop' : ''}" marker-end="url(#tip)" points="` +
      `${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>`;

function drawLabel(label: string, rect: Rect | undefined): string {
  if (!label || !rect) return '';
  const words = fitted(label, rect.width + 8, Math.max(1, Math.round(rect.height / 13)));
  return (
    `<rect class="pill" rx="4" ${box(rect)}/>` +
    lines(words, { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 })
  );
}
