// Lays out the maps of a template by the project's own Tidy, with the room that the language needs that needs more.
import { isDeepStrictEqual } from 'node:util';
import type { Size } from '../../../src/base/geometry';
import type { Id } from '../../../src/base/id';
import { drawnCost } from '../../../src/layout/adapt/quality';
import type { LayoutGraph, Placing } from '../../../src/layout/graph';
import { layoutGraph } from '../../../src/layout/layout-graph';
import { boxSize } from '../../../src/layout/map-geometry';
import { tidy } from '../../../src/layout/tidy';
import { tidyAspect } from '../../../src/layout/tidy-targets';
import { LOCALES } from '../../../src/locales/load';
import type { ProjectDocument, Step } from '../../../src/model/document';
import { lanesOf, mapsOf, stagesOf } from '../../../src/model/queries';
import type { TemplateFile, TemplateMap } from '../../../src/model/template';
import { projectOf, type ReadTemplate } from './files';

const larger = (a: Size, b: Size): Size => ({
  width: Math.max(a.width, b.width),
  height: Math.max(a.height, b.height),
});

/** One graph for all languages: boxes and labels as large as the largest. */
function commonGraph(documents: readonly ProjectDocument[], map: Id): LayoutGraph {
  const [first, ...others] = documents.map((document) => layoutGraph(document, map));
  if (!first) throw new Error('a template is written in no language');
  return others.reduce((common, graph) => {
    const boxes = new Map(graph.boxes.map((box) => [box.id, box]));
    const labels = new Map(graph.connections.map(({ id, label }) => [id, label]));
    return {
      ...common,
      boxes: common.boxes.map((box) => ({ ...box, ...larger(box, boxes.get(box.id) ?? box) })),
      connections: common.connections.map(({ label, ...connection }) => ({
        ...connection,
        label: label && larger(label, labels.get(connection.id) ?? label),
      })),
    };
  }, first);
}

const stepsIn = (document: ProjectDocument, map: Id): Step[] =>
  Object.values(document.steps).filter((step) => step.map === map);

const sized = (bands: readonly { readonly size?: number | undefined }[]): boolean =>
  bands.every(({ size }) => size !== undefined);

/** The places that a template has; null where it has none yet. */
function written(map: TemplateMap, document: ProjectDocument, id: Id): Placing | null {
  const steps = stepsIn(document, id);
  if (map.steps.some(({ x, y }) => x === undefined || y === undefined)) return null;
  if (!sized(map.lanes) || !sized(map.stages)) return null;
  const sizes = (ids: readonly { id: Id }[], bands: readonly { size?: number | undefined }[]) =>
    new Map(ids.map((band, i) => [band.id, bands[i]?.size ?? 0]));
  return {
    offsets: new Map(map.steps.map(({ x = 0, y = 0 }, i) => [steps[i]?.id ?? '', { x, y }])),
    laneSizes: sizes(lanesOf(document, id), map.lanes),
    stageSizes: sizes(stagesOf(document, id), map.stages),
  };
}

const half = (value: number): number => Math.round(value * 2) / 2;

/** Tidied until nothing changes: a fresh placing may still gain something the second time. */
function tidied(graph: LayoutGraph, aspect: number | null): Placing {
  const again = (previous: Placing | null): Placing =>
    tidy({ graph: { ...graph, previous }, scope: null, changed: null, aspect, quick: false });
  let placing = again(graph.previous);
  for (let round = 0; round < ROUNDS; round++) {
    const next = again(placing);
    if (isDeepStrictEqual(next, placing)) break;
    placing = next;
  }
  return placing;
}

const ROUNDS = 4;

/** Shapes that are tried besides the wanted one, as parts of it: a chart that need not fill the sheet is often calmer. */
const SHAPES = [1, 0.75, 0.88, 1.15, 1.35];

/** The best of several fresh placings, tidied for the wanted shape; or the one that is there, tidied. */
function bestPlacing(graph: LayoutGraph, aspect: number): Placing {
  if (graph.previous) return tidied(graph, aspect);
  const [first, ...others] = SHAPES.map((share) =>
    tidied({ ...graph, previous: tidied(graph, share * aspect) }, aspect),
  );
  const cost = (placing: Placing): number => drawnCost(graph, placing, aspect);
  if (!first) throw new Error('no shape is wanted');
  return others.reduce((best, one) => (cost(one) < cost(best) ? one : best), first);
}

/** The map with its places: of steps, and the sizes of lanes and stages. */
function placedMap(
  map: TemplateMap,
  at: number,
  documents: readonly ProjectDocument[],
  keep: boolean,
): TemplateMap {
  const [document] = documents;
  const record = document && mapsOf(document)[at];
  if (!record) throw new Error(`no map ${map.key}`);
  const previous = keep ? written(map, document, record.id) : null;
  const graph = { ...commonGraph(documents, record.id), previous };
  const placing = bestPlacing(graph, tidyAspect('screen') ?? 1);
  const boxes = new Map(graph.boxes.map((box) => [box.id, box]));
  const [lanes, stages] = [lanesOf(document, record.id), stagesOf(document, record.id)];
  const steps = documents.map((one) => stepsIn(one, record.id));
  return {
    ...map,
    lanes: map.lanes.map((lane, i) => ({ ...lane, size: placing.laneSizes.get(lanes[i]?.id ?? '') })),
    stages: map.stages.map((stage, i) => ({ ...stage, size: placing.stageSizes.get(stages[i]?.id ?? '') })),
    steps: map.steps.map(({ key, lane, stage, kind, x: _x, y: _y, box: _box, ...rest }, i) => {
      const id = steps[0]?.[i]?.id ?? '';
      const [offset, box] = [placing.offsets.get(id), boxes.get(id)];
      if (!offset || !box) throw new Error(`no place for ${key}`);
      const sizes = steps.flatMap((list) =>
        list[i] ? [boxSize(list[i].kind, list[i].name, 'horizontal')] : [],
      );
      const differ = sizes.some(({ width, height }) => width !== box.width || height !== box.height);
      const place = { x: half(offset.x), y: half(offset.y) };
      const own = differ ? { box: { width: box.width, height: box.height } } : {};
      return { key, lane, stage, kind, ...place, ...own, ...rest };
    }),
  };
}

/**
 * The template with every map laid out anew, or with good places kept where it has some. Which language's boxes are larger differs from
 * step to step: each gets the room of the larger one.
 */
export function placedTemplate(
  file: TemplateFile,
  words: ReadTemplate['words'],
  keep: boolean,
): TemplateFile {
  const documents = LOCALES.map((locale) => projectOf({ file, words }, locale));
  return { ...file, maps: file.maps.map((map, at) => placedMap(map, at, documents, keep)) };
}
