// The charts of a BPMN file: pools and processes side by side in one, and a detail for each sub-process that holds something.
import type { OwnFields } from '../../interchange/own-fields';
import type { XmlNode } from '../../interchange/read-xml';
import { centre } from '../../../base/geometry';
import { type Collecting, noteText, type OpenChart } from '../../reading/collecting';
import { ReadFault } from '../../reading/fault';
import type {
  ForeignChart,
  ForeignKey,
  ForeignLane,
  ForeignStage,
  ForeignTeam,
  ReaderWords,
} from '../../reading/foreign';
import { LIMITS } from '../../reading/limits';
import { type BpmnFile, calledOr, kindName, ownRecord, part, parts } from './bpmn-file';
import { type ReadLanes, readLanes } from './bpmn-lanes';
import { STEP_KINDS, type StepKindId } from '../../../model/ids';
import { documentation, IGNORED, readStages } from './bpmn-parts';
import { elementKind } from './element-kinds';

/** A chart whose ways are still to be read. */
export interface BpmnChart extends OpenChart {
  readonly key: ForeignKey;
  readonly name: string;
  readonly parent: ForeignKey | null;
  readonly fields: OwnFields;
  readonly lanes: ForeignLane[];
  readonly stages: readonly ForeignStage[];
  vertical: boolean;
  /** The processes or sub-processes that it shows. */
  readonly containers: XmlNode[];
}

/** What the parts of a reading share. */
export interface BpmnReading {
  readonly file: BpmnFile;
  readonly collecting: Collecting;
  readonly words: ReaderWords;
  readonly charts: BpmnChart[];
  readonly teams: Map<ForeignKey, ForeignTeam>;
  /** The chart in which each element became a step. */
  readonly chartOf: Map<ForeignKey, BpmnChart>;
}

interface Pool {
  readonly key: ForeignKey;
  readonly name: string;
  readonly process: XmlNode;
}

/** What some tools call every gateway that nobody has named. */
const TYPE_NAME = /^(?:(?:exclusive|inclusive|parallel|complex|event[- ]based) )?gateway(?: \d+)?$/i;

const asKind = (text: string | undefined): StepKindId | null =>
  STEP_KINDS.find((kind) => kind === text) ?? null;

/** The step of an element; null when it becomes none. */
function addElement(reading: BpmnReading, chart: BpmnChart, lanes: ReadLanes, node: XmlNode): void {
  const { file, collecting } = reading;
  const own = ownRecord(node);
  const key = file.keyOf(node);
  const text = kindName(node) === 'textAnnotation' ? part(node, 'text')?.text : node.attributes.get('name');
  const said = collecting.name(text);
  const name = own || !TYPE_NAME.test(said) ? said : '';
  const ownKind = asKind(own?.attributes.get('kind'));
  const read = ownKind ? { kind: ownKind } : plainKind(node, name, collecting);
  if (!read) {
    if (!IGNORED.has(kindName(node)) && kindName(node) !== '') collecting.left('element', calledOr(node));
    return;
  }
  const rect = file.shapes.get(key)?.rect ?? null;
  const at = rect && centre(rect);
  const notes = noteText(documentation(node));
  const fields = own
    ? collecting.own('step', own.text, name)
    : { ...('action' in read && read.action ? { action: read.action } : {}), ...(notes ? { notes } : {}) };
  if (part(node, 'multiInstanceLoopCharacteristics') ?? part(node, 'standardLoopCharacteristics'))
    collecting.left('repeats', calledOr(node));
  const lane = lanes.laneOf(key, at, own?.attributes.get('lane'));
  collecting.addStep(chart, {
    key,
    kind: read.kind,
    name,
    lane,
    stage: own?.attributes.get('stage') ?? null,
    centre: at,
    fields,
  });
  reading.chartOf.set(key, chart);
  if (read.kind === 'sub-process') addDetail(reading, chart, node, lane, name);
}

function plainKind(node: XmlNode, name: string, collecting: Collecting) {
  return kindName(node) === 'textAnnotation'
    ? { kind: 'note' as const }
    : elementKind(node, name, collecting);
}

/** Whether anything happens in a container. */
const holdsSteps = (node: XmlNode): boolean =>
  node.children.some((child) => !IGNORED.has(kindName(child)) && kindName(child) !== '');

function depthOf(reading: BpmnReading, chart: BpmnChart): number {
  let depth = 0;
  for (let at: BpmnChart | undefined = chart; at?.parent; depth++) at = reading.chartOf.get(at.parent);
  return depth;
}

/** The content of a sub-process, or of the process that is called, as a chart of its own. */
function addDetail(
  reading: BpmnReading,
  chart: BpmnChart,
  node: XmlNode,
  lane: ForeignKey,
  name: string,
): void {
  const { file, collecting } = reading;
  const called = file.byId.get(file.refer(node.attributes.get('calledElement')) ?? '');
  const content = kindName(node) === 'callActivity' ? called : node;
  if (!content || kindName(content) === '') return;
  // A detail that was written here may be empty still.
  if (!holdsSteps(content) && !ownRecord(node)?.attributes.has('detail')) return;
  if (content !== node && (kindName(content) !== 'process' || isShown(reading, content)))
    return collecting.left('calledTwice', calledOr(node));
  if (depthOf(reading, chart) >= LIMITS.nested) throw new ReadFault('tooDeep', { most: LIMITS.nested });
  if (node.attributes.get('triggeredByEvent') === 'true')
    collecting.changed('eventSubProcess', calledOr(node));
  const own = ownRecord(node)?.attributes.get('detail');
  const team = chart.lanes.find(({ key }) => key === lane)?.team ?? lane;
  const detail = openChart(reading, {
    key: `detail ${file.keyOf(node)}`,
    name,
    parent: file.keyOf(node),
    fields: collecting.own('map', own, name),
    stages: readStages(file, [content], collecting),
  });
  const pool = {
    key: file.keyOf(node),
    name: reading.teams.get(team)?.name ?? '',
    rect: null,
    taken: new Set<string>(),
  };
  const lanes = readLanes(file, content, pool, collecting);
  const plain = lanes.lanes.length === 1 && lanes.lanes[0]?.key === `lane ${pool.key}`;
  addLanes(reading, detail, lanes, plain ? team : null);
  fillChart(reading, detail, lanes, content);
}

const isShown = ({ charts }: BpmnReading, process: XmlNode): boolean =>
  charts.some(({ containers }) => containers.includes(process));

/** `team`: that of the lane round a sub-process without lanes of its own. */
function addLanes(reading: BpmnReading, chart: BpmnChart, read: ReadLanes, team: ForeignKey | null): void {
  const taken = new Set(chart.lanes.map((lane) => lane.team));
  for (const lane of read.lanes) {
    const wanted = team ?? lane.team;
    const key = taken.has(wanted) ? lane.key : wanted;
    taken.add(key);
    chart.lanes.push({ ...lane, team: key });
    const named = read.teams.find((one) => one.key === lane.team);
    if (named && !reading.teams.has(key)) reading.teams.set(key, { ...named, key });
  }
  if (chart.lanes.length > LIMITS.lanes) throw new ReadFault('tooManyLanes', { most: LIMITS.lanes });
  chart.vertical ||= read.vertical;
}

function openChart(
  reading: BpmnReading,
  given: Pick<BpmnChart, 'key' | 'name' | 'parent' | 'fields' | 'stages'>,
): BpmnChart {
  if (reading.charts.length >= LIMITS.charts) throw new ReadFault('tooManyCharts', { most: LIMITS.charts });
  const chart: BpmnChart = { ...given, lanes: [], vertical: false, containers: [], steps: [], ways: [] };
  reading.charts.push(chart);
  return chart;
}

function fillChart(reading: BpmnReading, chart: BpmnChart, lanes: ReadLanes, container: XmlNode): void {
  chart.containers.push(container);
  for (const node of container.children) {
    const kind = kindName(node);
    if (kind === 'dataObjectReference' ? ownRecord(node) : kind === 'textAnnotation' || !IGNORED.has(kind))
      addElement(reading, chart, lanes, node);
  }
}

function poolsOf(file: BpmnFile, collaboration: XmlNode, collecting: Collecting): Pool[] {
  return parts(collaboration, 'participant').flatMap((node) => {
    const process = file.byId.get(file.refer(node.attributes.get('processRef')) ?? '');
    if (process && kindName(process) === 'process')
      return [{ key: file.keyOf(node), name: node.attributes.get('name') ?? '', process }];
    collecting.left('emptyPool', calledOr(node));
    return [];
  });
}

/** One chart of several pools; `holder` is the collaboration or process that says what is beside them. */
function addTop(reading: BpmnReading, holder: XmlNode, pools: readonly Pool[]): void {
  const { file, collecting } = reading;
  const [first] = pools;
  if (!first) return;
  const own = ownRecord(first.process);
  const name = collecting.name(first.process.attributes.get('name') || first.name);
  const holders = [...new Set([holder, ...pools.map(({ process }) => process)])];
  const chart = openChart(reading, {
    key: file.keyOf(holder),
    name: pools.length === 1 ? name : '',
    parent: null,
    fields: collecting.own('map', own?.text, name),
    stages: readStages(file, holders, collecting),
  });
  for (const { key, name: called, process } of pools) {
    const pool = {
      key,
      name: collecting.name(called || process.attributes.get('name')),
      rect: file.shapes.get(key)?.rect ?? null,
      taken: new Set(pools.length > 1 ? [...reading.teams.values()].map((team) => team.name) : []),
    };
    const lanes = readLanes(file, process, pool, collecting);
    addLanes(reading, chart, lanes, null);
    fillChart(reading, chart, lanes, process);
    for (const node of holder === process ? [] : parts(holder, 'textAnnotation'))
      if (process === first.process) addElement(reading, chart, lanes, node);
  }
  if (pools.length > 1) collecting.changed('severalPools', pools.map((pool) => pool.name).join(', '));
}

/** Reads all charts without their ways. */
export function readCharts(reading: BpmnReading): void {
  const { file } = reading;
  const roots = file.root.children;
  const inPools = new Set<XmlNode>();
  for (const holder of roots.filter((node) => kindName(node) === 'collaboration')) {
    const pools = poolsOf(file, holder, reading.collecting).filter(({ process }) => !inPools.has(process));
    for (const { process } of pools) inPools.add(process);
    addTop(reading, holder, pools);
  }
  const called = new Set(
    [...file.byId.values()].flatMap((node) =>
      kindName(node) === 'callActivity' ? (file.refer(node.attributes.get('calledElement')) ?? []) : [],
    ),
  );
  const alone = roots.filter((node) => kindName(node) === 'process' && !inPools.has(node));
  const wanted = (called.size < alone.length || inPools.size > 0 ? alone : [])
    .filter((process) => !called.has(file.keyOf(process)))
    .filter(holdsSteps);
  for (const process of wanted)
    addTop(reading, process, [
      { key: file.keyOf(process), name: process.attributes.get('name') ?? '', process },
    ]);
  for (const process of alone.filter(holdsSteps))
    if (!isShown(reading, process) && !wanted.includes(process))
      addTop(reading, process, [
        { key: file.keyOf(process), name: process.attributes.get('name') ?? '', process },
      ]);
}

/** The finished chart. */
export const closedChart = ({
  key,
  name,
  parent,
  fields,
  lanes,
  stages,
  steps,
  ways,
  vertical,
}: BpmnChart): ForeignChart => ({
  key,
  name,
  direction: vertical ? 'vertical' : 'horizontal',
  lanes,
  stages,
  steps,
  ways,
  parent,
  fields,
});
