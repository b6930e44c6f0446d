// What connects the steps of a BPMN file: flows, messages, ties of notes, data that becomes forms and systems.
import type { OwnFields } from '../../interchange/own-fields';
import type { XmlNode } from '../../interchange/read-xml';
import { newShared, type Shared } from '../../reading/shared';
import type { ForeignKey } from '../../reading/foreign';
import type { BpmnChart, BpmnReading } from './bpmn-charts';
import { calledOr, kindName, ownRecord, part, parts } from './bpmn-file';

const TIME_OUT = ['timer', 'error', 'message', 'escalation'] as const;

/** What a way out of the edge of a step is called that has no name. */
function boundaryLabel({ words }: BpmnReading, event: XmlNode): string {
  const named = event.attributes.get('name')?.trim();
  if (named) return named;
  const type = TIME_OUT.find((one) => part(event, `${one}EventDefinition`) !== null);
  return words[type ?? 'event'];
}

/** The end of a flow: the step, or the one at whose edge an event lies, with what that event says. */
function endOf(
  reading: BpmnReading,
  text: string | undefined,
): { key: ForeignKey; event: XmlNode | null } | null {
  const { file, chartOf } = reading;
  const key = file.refer(text);
  if (key === null) return null;
  const node = file.byId.get(key);
  if (!node || kindName(node) !== 'boundaryEvent') return chartOf.has(key) ? { key, event: null } : null;
  const host = file.refer(node.attributes.get('attachedToRef'));
  return host !== null && chartOf.has(host) ? { key: host, event: node } : null;
}

const conditionOf = (flow: XmlNode): string =>
  flow.attributes.get('name')?.trim() || (part(flow, 'conditionExpression')?.text.trim() ?? '');

/** The fields that a way carries, and its label where BPMN has no place for one. */
function ownWay({ collecting }: BpmnReading, node: XmlNode): { fields: OwnFields; label: string | null } {
  const own = ownRecord(node);
  if (!own) return { fields: {}, label: null };
  const fields = collecting.own('connection', own.text, calledOr(node));
  const said = /"label":("(?:[^"\\]|\\.)*")/.exec(own.text)?.[1];
  return { fields, label: said ? String(JSON.parse(said)) : null };
}

/** What is at an end of a way, for the report. */
function endName({ file }: BpmnReading, text: string | undefined): string {
  const node = file.byId.get(file.refer(text) ?? '');
  return node ? calledOr(node) : '…';
}

interface Way {
  readonly node: XmlNode;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly label: string;
}

/** Adds a way between steps of one chart; says so where it cannot. */
function addWay(reading: BpmnReading, { node, from, to, label }: Way): boolean {
  const { collecting, chartOf } = reading;
  const [a, b] = [endOf(reading, from), endOf(reading, to)];
  const name = node.attributes.get('name')?.trim() || `${endName(reading, from)} → ${endName(reading, to)}`;
  if (!a || !b) {
    collecting.left('noEnd', name);
    return false;
  }
  const chart = chartOf.get(a.key);
  if (!chart || chart !== chartOf.get(b.key)) {
    collecting.left('acrossCharts', name);
    return false;
  }
  const own = ownWay(reading, node);
  const told = a.event ? label || boundaryLabel(reading, a.event) : label;
  if (a.event) collecting.changed('boundary', calledOr(a.event));
  collecting.addWay(chart, {
    from: a.key,
    to: b.key,
    label: collecting.name(own.label ?? told) || null,
    fields: own.fields,
  });
  return true;
}

function flows(reading: BpmnReading, container: XmlNode): void {
  for (const node of parts(container, 'sequenceFlow')) {
    const { attributes } = node;
    addWay(reading, {
      node,
      from: attributes.get('sourceRef'),
      to: attributes.get('targetRef'),
      label: conditionOf(node),
    });
  }
  const left = new Set(
    parts(container, 'sequenceFlow').map(({ attributes }) => reading.file.refer(attributes.get('sourceRef'))),
  );
  for (const event of parts(container, 'boundaryEvent'))
    if (!left.has(reading.file.keyOf(event))) reading.collecting.left('boundaryAlone', calledOr(event));
}

/** Steps that are no remark get no tie to one that is none either. */
function associations(reading: BpmnReading, container: XmlNode, shared: Shared): void {
  const { file, collecting, chartOf } = reading;
  const isNote = (key: ForeignKey | null): boolean =>
    chartOf.get(key ?? '')?.steps.some((step) => step.key === key && step.kind === 'note') ?? false;
  for (const node of parts(container, 'association')) {
    const [from, to] = [node.attributes.get('sourceRef'), node.attributes.get('targetRef')];
    const [a, b] = [file.refer(from), file.refer(to)];
    if (isNote(a) || isNote(b)) addWay(reading, { node, from, to, label: '' });
    else if (!dataUsed(reading, a, b, shared)) collecting.left('association', calledOr(node));
  }
}

const isData = (node: XmlNode | undefined): boolean =>
  node !== undefined && ['dataObjectReference', 'dataStoreReference', 'dataObject'].includes(kindName(node));

/** Work and the data that it makes or needs; false when it is something else. */
function dataUsed(
  reading: BpmnReading,
  from: ForeignKey | null,
  to: ForeignKey | null,
  shared: Shared,
): boolean {
  const { file, chartOf } = reading;
  const [a, b] = [from, to].map((key) => file.byId.get(key ?? ''));
  const [data, step, use] = isData(b)
    ? ([b, from, 'produced'] as const)
    : isData(a)
      ? ([a, to, 'needed'] as const)
      : ([undefined, null, 'needed'] as const);
  const chart = chartOf.get(step ?? '');
  const at = chart?.steps.findIndex(({ key }) => key === step) ?? -1;
  const found = chart?.steps[at];
  if (!data || !chart || !found) return false;
  const isStore = kindName(data) === 'dataStoreReference';
  const name = reading.collecting.name(calledOr(data));
  chart.steps[at] = isStore ? shared.withSystem(found, name) : shared.withForm(found, name, use);
  reading.collecting.changed(isStore ? 'asSystem' : 'asForm', name);
  return true;
}

/** The data of work: a way in files written here, a form or system in others. */
function dataWays(reading: BpmnReading, container: XmlNode, shared: Shared): ReadonlySet<ForeignKey> {
  const { file, chartOf } = reading;
  const used = new Set<ForeignKey>();
  for (const node of container.children) {
    const step = file.keyOf(node);
    if (!chartOf.has(step)) continue;
    for (const way of [...parts(node, 'dataOutputAssociation'), ...parts(node, 'dataInputAssociation')]) {
      const makes = kindName(way) === 'dataOutputAssociation';
      const data = file.refer(part(way, makes ? 'targetRef' : 'sourceRef')?.text);
      if (data === null) continue;
      const [from, to] = makes ? [step, data] : [data, step];
      used.add(data);
      if (chartOf.has(data)) addWay(reading, { node: way, from, to, label: '' });
      else if (!dataUsed(reading, from, to, shared)) reading.collecting.left('association', calledOr(way));
    }
  }
  return used;
}

function messages(reading: BpmnReading, collaboration: XmlNode): void {
  for (const node of parts(collaboration, 'messageFlow')) {
    const [from, to] = [node.attributes.get('sourceRef'), node.attributes.get('targetRef')];
    const label = node.attributes.get('name')?.trim() ?? '';
    const [a, b] = [endOf(reading, from), endOf(reading, to)];
    if (a && b) {
      if (addWay(reading, { node, from, to, label })) reading.collecting.changed('message', calledOr(node));
    } else if (!noteMessage(reading, a?.key ?? b?.key ?? null, a ? to : from, label))
      reading.collecting.left('messageLost', calledOr(node));
  }
}

/** A message to or from a pool of which nothing else is known is told in the notes of the step. */
function noteMessage(
  reading: BpmnReading,
  key: ForeignKey | null,
  other: string | undefined,
  label: string,
): boolean {
  const chart: BpmnChart | undefined = reading.chartOf.get(key ?? '');
  const at = chart?.steps.findIndex((step) => step.key === key) ?? -1;
  const step = chart?.steps[at];
  const pool = reading.file.byId.get(reading.file.refer(other) ?? '');
  if (!chart || !step || !pool) return false;
  const told = `${reading.words.messageWith}: ${[calledOr(pool), label].filter((text) => text !== '').join(' · ')}`;
  const notes = typeof step.fields.notes === 'string' ? `${step.fields.notes}\n${told}` : told;
  chart.steps[at] = { ...step, fields: { ...step.fields, notes: notes.slice(0, 20_000) } };
  reading.collecting.changed('messageNote', label || calledOr(pool));
  return true;
}

/** Reads every way of every chart; returns the forms and systems that data became. */
export function readWays(reading: BpmnReading): Shared {
  const shared = newShared();
  for (const container of reading.charts.flatMap(({ containers }) => containers)) {
    flows(reading, container);
    const used = dataWays(reading, container, shared);
    associations(reading, container, shared);
    for (const data of [
      ...parts(container, 'dataObjectReference'),
      ...parts(container, 'dataStoreReference'),
    ]) {
      const key = reading.file.keyOf(data);
      if (!used.has(key) && !reading.chartOf.has(key) && !shared.has(calledOr(data)))
        reading.collecting.left('looseData', calledOr(data));
    }
  }
  for (const node of reading.file.root.children)
    if (kindName(node) === 'collaboration') {
      messages(reading, node);
      associations(reading, node, shared);
    }
  return shared;
}
