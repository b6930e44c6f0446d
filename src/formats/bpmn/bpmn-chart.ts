// One chart as the content of a process or sub-process, with the shapes of its diagram.
import type { Point, Rect } from '../../base/geometry';
import type { Id } from '../../base/id';
import { THEMES } from '../../base/theme';
import type { SceneStep } from '../../drawing/scene';
import type { Connection, ProjectDocument, Step } from '../../model/document';
import { stepKind } from '../../steps/registry';
import type { ChartPage } from '../interchange/chart-pages';
import { ownFields } from '../interchange/own-fields';
import { captionRect, shapeRect } from './bpmn-shapes';
import { writeFlows } from './bpmn-flows';
import { type ElementType, elementType, isDataObject, type Ways } from './element-types';
import { type Maker, type ModdleElement, words } from './moddle';

/** A step's element with its shape on the sheet. */
export interface Made {
  readonly step: Step;
  readonly element: ModdleElement;
  readonly rect: Rect;
  readonly shape: ElementType['shape'];
  readonly data: boolean;
}

/** The elements of one chart. */
export interface ChartElements {
  readonly laneSet: ModdleElement;
  readonly flowElements: ModdleElement[];
  readonly artifacts: ModdleElement[];
  readonly groups: ModdleElement[];
  readonly categories: ModdleElement[];
  /** Shapes and edges, in drawing order. */
  readonly plane: ModdleElement[];
  /** The element of each step. */
  readonly byStep: ReadonlyMap<Id, ModdleElement>;
}

/** Headers of pool and lanes as tools for BPMN draw them, and room for the names of stages, px. */
const HEAD = 30;
const STAGE_ROOM = 44;
const CORNER: Point = { x: 160, y: 100 };

const LIGHT = THEMES.light;

/** The point of the sheet where the first cell begins. */
const originOf = ({ scene }: ChartPage): Point =>
  scene.laneDirection === 'horizontal'
    ? { x: CORNER.x + 2 * HEAD, y: CORNER.y }
    : { x: CORNER.x + STAGE_ROOM, y: CORNER.y + 2 * HEAD };

const moved = ({ x, y, width, height }: Rect, by: Point): Rect => ({
  x: x + by.x,
  y: y + by.y,
  width,
  height,
});

/** A rectangle with room for a header: at its left for lanes that run across, at its top for others. */
function headed({ scene }: ChartPage, rect: Rect, room: number): Rect {
  const { x, y, width, height } = rect;
  return scene.laneDirection === 'horizontal'
    ? { x: x - room, y, width: width + room, height }
    : { x, y: y - room, width, height: height + room };
}

/** The pool round a chart. */
export function poolRect(page: ChartPage): Rect {
  const { width, height } = page.scene;
  return headed(page, moved({ x: 0, y: 0, width, height }, originOf(page)), 2 * HEAD);
}

function waysOf(page: ChartPage, kindOf: (id: Id) => Step['kind']): (id: Id) => Ways {
  const flows = page.connections.filter(
    ({ from, to }) => stepKind(kindOf(from)).flows && stepKind(kindOf(to)).flows,
  );
  const group = (end: 'from' | 'to'): Map<Id, Connection[]> => {
    const groups = new Map<Id, Connection[]>();
    for (const flow of flows) groups.set(flow[end], [...(groups.get(flow[end]) ?? []), flow]);
    return groups;
  };
  const [out, into] = [group('from'), group('to')];
  return (id) => ({ into: into.get(id) ?? [], out: out.get(id) ?? [] });
}

function stepElement(maker: Maker, step: Step, type: ElementType, data: boolean): ModdleElement {
  const { id, kind, name, lane, stage } = step;
  const told = [step.purpose, step.notes].flatMap((text) => words(text) ?? []).join('\n\n');
  const own = maker.own({
    kind,
    stage: `stage_${stage}`,
    ...(data || kind === 'note' ? { lane: `lane_${lane}` } : {}),
    fields: ownFields('step', step),
  });
  const common = {
    id: `step_${id}`,
    extensionElements: own,
    ...(told ? { documentation: [maker.make('bpmn:Documentation', { text: told })] } : {}),
  };
  if (kind === 'note') return maker.make('bpmn:TextAnnotation', { ...common, text: words(name) ?? '' });
  const named = { ...common, name: words(name) };
  if (data) return maker.make('bpmn:DataObjectReference', named);
  const events = type.event
    ? [maker.make(type.event, type.event.includes('Link') ? { name: words(name) ?? '' } : {})]
    : null;
  return maker.make(type.type, {
    ...named,
    ...(events ? { eventDefinitions: events } : {}),
    incoming: [],
    outgoing: [],
  });
}

function stepShape(maker: Maker, made: Made, box: SceneStep): ModdleElement {
  const { element, rect, shape, step } = made;
  const hue = LIGHT.hues[box.hue];
  const caption = captionRect(shape, rect);
  return maker.shape(element, rect, {
    'background-color': step.kind === 'note' ? LIGHT.note : hue.tint,
    'border-color': step.kind === 'note' ? LIGHT.noteLine : hue.line,
    ...(step.kind === 'sub-process' ? { isExpanded: false } : {}),
    // The words of a decision stand in it, where the cross would lie.
    ...(step.kind === 'decision'
      ? { isMarkerVisible: false, label: maker.label(inside(rect, box.lines.length)) }
      : {}),
    ...(caption ? { label: maker.label(caption) } : {}),
  });
}

/** Words of a decision as tools for BPMN set them: 14 px a line, from the top. */
const inside = ({ x, y, width, height }: Rect, lines: number): Rect => ({
  x: x + width / 6,
  y: y + (height - 14 * lines) / 2,
  width: (width * 2) / 3,
  height: 14 * lines,
});

function lanes(maker: Maker, document: ProjectDocument, page: ChartPage, steps: readonly Made[]) {
  const horizontal = page.scene.laneDirection === 'horizontal';
  return page.scene.lanes.map(({ id, name, team, rect, hue }) => {
    const [lane, record] = [document.lanes[id], document.teams[team]];
    const staffing = page.map.staffing[team];
    const fields = {
      ...(lane ? ownFields('lane', lane) : {}),
      ...(record ? ownFields('team', record) : {}),
      ...(staffing ? { staffing } : {}),
    };
    const nodes = steps.filter(({ step, data }) => step.lane === id && step.kind !== 'note' && !data);
    const element = maker.make('bpmn:Lane', {
      id: `lane_${id}`,
      name: words(name),
      extensionElements: maker.own({ team, fields }),
      flowNodeRef: nodes.map((node) => node.element),
    });
    const at = headed(page, moved(rect, originOf(page)), HEAD);
    const { head, line } = LIGHT.hues[hue];
    const colours = { 'background-color': head, 'border-color': line };
    return { element, shape: maker.shape(element, at, { isHorizontal: horizontal, ...colours }) };
  });
}

function stages(maker: Maker, document: ProjectDocument, page: ChartPage) {
  const horizontal = page.scene.laneDirection === 'horizontal';
  return page.scene.stages.map(({ id, name, rect }) => {
    const record = document.stages[id];
    const value = maker.make('bpmn:CategoryValue', { id: `value_${id}`, value: words(name) });
    const element = maker.make('bpmn:Group', {
      id: `stage_${id}`,
      categoryValueRef: value,
      extensionElements: maker.own({ kind: 'stage', fields: record ? ownFields('stage', record) : {} }),
    });
    const at = moved(rect, originOf(page));
    const round = horizontal
      ? { ...at, y: at.y - STAGE_ROOM, height: at.height + STAGE_ROOM }
      : { ...at, x: at.x - STAGE_ROOM, width: at.width + STAGE_ROOM };
    return { value, element, shape: maker.shape(element, round) };
  });
}

function makeSteps(
  maker: Maker,
  document: ProjectDocument,
  page: ChartPage,
): { made: Made[]; plane: ModdleElement[] } {
  const kindOf = (id: Id): Step['kind'] => document.steps[id]?.kind ?? 'activity';
  const ways = waysOf(page, kindOf);
  const made: Made[] = [];
  const plane: ModdleElement[] = [];
  for (const box of page.scene.steps) {
    const step = document.steps[box.id];
    if (!step) continue;
    const data = isDataObject(step, ways(step.id), kindOf);
    const type = elementType(step, ways(step.id));
    const element = stepElement(maker, step, type, data);
    const rect = shapeRect(type.shape, moved(box.rect, originOf(page)));
    const one: Made = { step, element, rect, shape: type.shape, data };
    made.push(one);
    plane.push(stepShape(maker, one, box));
  }
  return { made, plane };
}

/** The elements of a chart; `steps` without their details. */
export function chartElements(maker: Maker, document: ProjectDocument, page: ChartPage): ChartElements {
  const { made, plane } = makeSteps(maker, document, page);
  const laneParts = lanes(maker, document, page, made);
  const stageParts = stages(maker, document, page);
  const flows = writeFlows(maker, page, made, originOf(page));
  const data = made.filter((one) => one.data);
  for (const { element, step } of data)
    element.dataObjectRef = maker.make('bpmn:DataObject', { id: `data_${step.id}` });
  return {
    laneSet: maker.make('bpmn:LaneSet', {
      id: `lanes_${page.map.id}`,
      lanes: laneParts.map(({ element }) => element),
    }),
    flowElements: [
      ...made.filter(({ step }) => step.kind !== 'note').map(({ element }) => element),
      ...data.map(({ element }) => element.dataObjectRef as ModdleElement),
      ...flows.flows,
    ],
    artifacts: [
      ...made.filter(({ step }) => step.kind === 'note').map(({ element }) => element),
      ...flows.associations,
    ],
    groups: stageParts.map(({ element }) => element),
    categories: stageParts.map(({ value }) => value),
    plane: [
      ...laneParts.map(({ shape }) => shape),
      ...plane,
      ...flows.edges,
      ...stageParts.map(({ shape }) => shape),
    ],
    byStep: new Map(made.map(({ step, element }) => [step.id, element])),
  };
}
