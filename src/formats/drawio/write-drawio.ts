// A chart with its details as a file of draw.io: a page each, lanes in a pool, stages over them, steps in their lanes, lines as drawn.
import type { Point, Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { tenth } from '../../base/tenth';
import type { ProjectDocument } from '../../model/document';
import { type ChartPage, chartPages } from '../interchange/chart-pages';
import { ownFields, type OwnFields, sharedFields } from '../interchange/own-fields';
import { escaped, type XmlElement, xmlLines } from '../interchange/write-xml';
import { endStyle, lineGeometry } from './drawio-lines';
import { laneStyle, lineStyle, poolStyle, stageStyle, stepStyle } from './drawio-styles';
import { packed } from './pack';

/** Headers of pool, lanes and stages, and the corner of the sheet, px. */
const HEAD = { pool: 30, lane: 40, stage: 36 } as const;
const MARGIN = 40;

/** Labels of draw.io are HTML: text stays text in it. */
const label = (text: string): string => escaped(text).replaceAll('&#10;', '<br>').replaceAll('&#9;', ' ');

interface CellGiven {
  readonly id: string;
  readonly label: string;
  readonly style: string;
  readonly parent: string;
  readonly geometry: XmlElement;
  /** Properties of the user object round the cell. */
  readonly own: Readonly<Record<string, string | null>>;
  /** The ends of a line; without them it is a box. */
  readonly ends?: { readonly source: string; readonly target: string };
}

function cell({ id, label: text, style, parent, geometry, own, ends }: CellGiven): XmlElement {
  const what = ends ? { edge: 1, ...ends } : { vertex: 1 };
  return {
    name: 'UserObject',
    attributes: { label: text, ...own, id },
    children: [{ name: 'mxCell', attributes: { style, ...what, parent }, children: [geometry] }],
  };
}

const geometry = ({ x, y, width, height }: Rect): XmlElement => ({
  name: 'mxGeometry',
  attributes: { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height), as: 'geometry' },
});

const json = (fields: OwnFields): string | null =>
  Object.keys(fields).length > 0 ? JSON.stringify(fields) : null;

const isAcross = ({ scene }: ChartPage): boolean => scene.laneDirection === 'horizontal';

/** The point of the sheet where the first cell begins. */
function originOf(page: ChartPage): Point {
  const [lanes, stages] = [MARGIN + HEAD.pool + HEAD.lane, MARGIN + HEAD.stage];
  return isAcross(page) ? { x: lanes, y: stages } : { x: stages, y: lanes };
}

/** A rectangle of the sheet with room for a header, at its left or at its top. */
const headed = ({ x, y, width, height }: Rect, left: boolean, room: number): Rect =>
  left ? { x: x - room, y, width: width + room, height } : { x, y: y - room, width, height: height + room };

const within = (rect: Rect, corner: Point): Rect => ({ ...rect, x: rect.x - corner.x, y: rect.y - corner.y });

function bands(document: ProjectDocument, page: ChartPage): XmlElement[] {
  const { map, scene, title } = page;
  const across = isAcross(page);
  const origin = originOf(page);
  const onSheet = (rect: Rect): Rect => ({ ...rect, x: rect.x + origin.x, y: rect.y + origin.y });
  const matrix = { x: 0, y: 0, width: scene.width, height: scene.height };
  const pool = headed(onSheet(matrix), across, HEAD.pool + HEAD.lane);
  const own = {
    stagelaneKind: 'map',
    stagelaneFields: json(ownFields('map', map)),
    stagelaneProject:
      page.parent === null ? json({ name: document.project.name, ...sharedFields(document) }) : null,
    stagelaneParent: page.parent === null ? null : `step_${page.parent}`,
  };
  const lanes = scene.lanes.map((lane) => {
    const [record, team] = [document.lanes[lane.id], document.teams[lane.team]];
    const staffing = map.staffing[lane.team];
    const fields = {
      ...(record ? ownFields('lane', record) : {}),
      ...(team ? ownFields('team', team) : {}),
      ...(staffing ? { staffing } : {}),
    };
    return cell({
      id: `lane_${lane.id}`,
      label: label(lane.name),
      style: laneStyle(lane, across, HEAD.lane),
      parent: `map_${map.id}`,
      geometry: geometry(within(headed(onSheet(lane.rect), across, HEAD.lane), pool)),
      own: { stagelaneKind: 'lane', stagelaneTeam: lane.team, stagelaneFields: json(fields) },
    });
  });
  const poolCell = cell({
    id: `map_${map.id}`,
    label: label(title),
    style: poolStyle(across, HEAD.pool),
    parent: '1',
    geometry: geometry(pool),
    own,
  });
  return [poolCell, ...lanes];
}

function stages(document: ProjectDocument, page: ChartPage): XmlElement[] {
  const across = isAcross(page);
  const origin = originOf(page);
  return page.scene.stages.map(({ id, name, rect }) => {
    const record = document.stages[id];
    const at = { ...rect, x: rect.x + origin.x, y: rect.y + origin.y };
    return cell({
      id: `stage_${id}`,
      label: label(name),
      style: stageStyle(across, HEAD.stage),
      parent: '1',
      geometry: geometry(headed(at, !across, HEAD.stage)),
      own: { stagelaneKind: 'stage', stagelaneFields: json(record ? ownFields('stage', record) : {}) },
    });
  });
}

/** The details of a file's charts by step, and the steps that lie beside a part. */
interface Marked {
  readonly details: ReadonlyMap<Id, Id>;
  readonly beside: ReadonlySet<Id> | undefined;
}

function steps(document: ProjectDocument, page: ChartPage, { details, beside }: Marked): XmlElement[] {
  const across = isAcross(page);
  const laneRects = new Map(page.scene.lanes.map(({ id, rect }) => [id, rect]));
  return page.scene.steps.flatMap((box) => {
    const [record, lane] = [document.steps[box.id], laneRects.get(box.lane)];
    if (!record || !lane) return [];
    const detail = details.get(box.id);
    const corner = across ? { x: lane.x - HEAD.lane, y: lane.y } : { x: lane.x, y: lane.y - HEAD.lane };
    return [
      cell({
        id: `step_${box.id}`,
        label: box.kind === 'parallel' ? '' : label(box.name),
        style: stepStyle(box, beside?.has(box.id)),
        parent: `lane_${box.lane}`,
        geometry: geometry(within(box.rect, corner)),
        own: {
          stagelaneKind: box.kind,
          stagelaneName: box.kind === 'parallel' ? box.name : null,
          stagelaneStage: `stage_${box.stage}`,
          stagelaneFields: json(ownFields('step', record)),
          link: detail ? `data:page/id,page_${detail}` : null,
        },
      }),
    ];
  });
}

function lines(page: ChartPage): XmlElement[] {
  const origin = originOf(page);
  const moved = ({ x, y }: Point): Point => ({ x: x + origin.x, y: y + origin.y });
  const boxes = new Map(page.scene.steps.map(({ id, rect }) => [id, rect]));
  const byId = new Map(page.connections.map((connection) => [connection.id, connection]));
  return page.scene.connections.flatMap((line) => {
    const [from, to, connection] = [boxes.get(line.from), boxes.get(line.to), byId.get(line.id)];
    const [first, last] = [line.points[0], line.points.at(-1)];
    if (!from || !to || !connection || !first || !last) return [];
    return [
      cell({
        id: `way_${line.id}`,
        label: label(connection.label ?? ''),
        style: `${lineStyle(line)}${endStyle('exit', first, from)}${endStyle('entry', last, to)}`,
        parent: '1',
        geometry: lineGeometry(line, moved),
        own: { stagelaneKind: 'way', stagelaneFields: json(ownFields('connection', connection)) },
        ends: { source: `step_${line.from}`, target: `step_${line.to}` },
      }),
    ];
  });
}

function pageXml(document: ProjectDocument, page: ChartPage, marked: Marked): XmlElement {
  const { width, height } = page.scene;
  const origin = originOf(page);
  return {
    name: 'mxGraphModel',
    attributes: {
      grid: 1,
      gridSize: 10,
      guides: 1,
      tooltips: 1,
      connect: 1,
      arrows: 1,
      page: 0,
      math: 0,
      shadow: 0,
      dx: 0,
      dy: 0,
      pageWidth: Math.ceil(width + origin.x + MARGIN),
      pageHeight: Math.ceil(height + origin.y + MARGIN),
    },
    children: [
      {
        name: 'root',
        attributes: {},
        children: [
          { name: 'mxCell', attributes: { id: '0' } },
          { name: 'mxCell', attributes: { id: '1', parent: '0' } },
          ...bands(document, page),
          ...steps(document, page, marked),
          ...stages(document, page),
          ...lines(page),
        ],
      },
    ],
  };
}

/** The text of the file; pages packed where asked. `beside`: the steps that lie beside a part. */
export function writeDrawio(
  document: ProjectDocument,
  map: Id,
  compressed: boolean,
  beside?: ReadonlySet<Id>,
): string {
  const pages = chartPages(document, map);
  const details = new Map(
    pages.flatMap((page) => (page.parent ? [[page.parent, page.map.id] as const] : [])),
  );
  return xmlLines({
    name: 'mxfile',
    attributes: { host: 'Stagelane', compressed: String(compressed), pages: pages.length },
    children: pages.map((page) => {
      const model = pageXml(document, page, { details, beside });
      const attributes = { id: `page_${page.map.id}`, name: page.title };
      return compressed
        ? { name: 'diagram', attributes, text: packed(xmlLines(model)) }
        : { name: 'diagram', attributes, children: [model] };
    }),
  });
}
