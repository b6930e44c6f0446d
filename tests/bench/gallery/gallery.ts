// Writes the drawings of the bench to a folder: an SVG each, and a page with figures beside them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { authorDrawing, authorQuality } from '../drawers/author';
import type { Drawing } from '../measure/drawing';
import type { Quality } from '../measure/measure';
import type { NeutralGraph } from '../neutral';
import type { DrawnRow } from '../rows';
import { svgOf } from './svg';

/** A set as drawn: rows of one or more drawers. */
export interface DrawnSet {
  readonly set: { readonly name: string; readonly graphs: readonly NeutralGraph[] };
  readonly columns: readonly {
    readonly drawer: { readonly name: string };
    readonly rows: readonly DrawnRow[];
  }[];
}

interface Picture {
  readonly by: string;
  readonly drawing: Drawing;
  readonly quality: Quality;
}

/** Writes `index.html` and the SVG files; what was in the folder under these names is replaced. */
export function writeGallery(folder: string, sets: readonly DrawnSet[]): void {
  mkdirSync(folder, { recursive: true });
  const parts = sets.map(({ set, columns }) => {
    const figures = set.graphs.map((graph) => {
      const pictures = picturesOf(graph, columns);
      return `<section id="${fileName(graph.id)}"><h3>${fileName(graph.id)}</h3>${pictures
        .map((picture) => figure(folder, graph, picture, set.name))
        .join('\n')}</section>`;
    });
    return `<h2>${set.name}</h2>\n${figures.join('\n')}`;
  });
  writeFileSync(join(folder, 'index.html'), page(parts.join('\n')));
}

function picturesOf(graph: NeutralGraph, columns: DrawnSet['columns']): Picture[] {
  const pictures = columns.flatMap(({ drawer, rows }) => {
    const found = rows.find((row) => row.graph === graph);
    return found ? [{ by: drawer.name, drawing: found.drawing, quality: found.row }] : [];
  });
  const drawing = authorDrawing(graph);
  const quality = authorQuality(graph);
  return drawing && quality ? [...pictures, { by: 'by hand', drawing, quality }] : pictures;
}

const fileName = (text: string): string => text.replace(/[^\w.-]+/g, '-');

function figure(folder: string, graph: NeutralGraph, { by, drawing, quality }: Picture, set: string): string {
  const file = `${fileName(set)}-${fileName(graph.id)}-${fileName(by)}.svg`;
  writeFileSync(join(folder, file), svgOf(graph, drawing));
  return `<figure><figcaption>${by}: ${figures(quality)}</figcaption><a href="${file}"><img src="${file}" loading="lazy" alt=""></a></figure>`;
}

function figures(q: Quality): string {
  const aspect = (q.width / Math.max(1, q.height)).toFixed(2);
  return [
    `${q.edges} lines`,
    `hard ${q.hard}`,
    `crossings ${q.crossings}`,
    `overlaps ${q.overlaps}`,
    `bends ${q.bends}`,
    `label clashes ${q.labelClashes}`,
    `length ${Math.round(q.length)}`,
    `${Math.round(q.width)} × ${Math.round(q.height)} (${aspect})`,
  ].join(' · ');
}

const page = (body: string): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Layout bench</title>
<style>body{font:14px system-ui,sans-serif;margin:24px;background:#f1f5f9}figure{margin:0 0 16px;background:#fff;padding:12px}
figcaption{margin-bottom:8px;color:#334155}img{max-width:100%;height:auto}</style>
${body}
</html>
`;
