// Which element of BPMN each kind of step is written as.
import type { Connection, Step } from '../../model/document';
import type { StepKindId } from '../../model/ids';

/** An element's type, the type of the event definition it holds, and how it is drawn. */
export interface ElementType {
  readonly type: string;
  readonly event?: string;
  /** Events and bars have a size of their own; all others keep that of the step's box. Lines end inside that of a sheet, on its wave. */
  readonly shape: 'box' | 'sheet' | 'event' | 'bar';
}

const SENDS = new Set(['email', 'message', 'send', 'invoice']);
const MEETS = new Set(['visit', 'meeting', 'present', 'deliver', 'onboard', 'train']);

function taskType({ action, responsible }: Step): string {
  if (action !== null && SENDS.has(action)) return 'bpmn:SendTask';
  if (action === 'receive') return 'bpmn:ReceiveTask';
  if (action !== null && MEETS.has(action)) return 'bpmn:ManualTask';
  return responsible === null ? 'bpmn:Task' : 'bpmn:UserTask';
}

const BY_KIND: Readonly<Record<Exclude<StepKindId, 'activity' | 'hand-off'>, ElementType>> = {
  start: { type: 'bpmn:StartEvent', shape: 'event' },
  decision: { type: 'bpmn:ExclusiveGateway', shape: 'box' },
  parallel: { type: 'bpmn:ParallelGateway', shape: 'bar' },
  wait: { type: 'bpmn:IntermediateCatchEvent', event: 'bpmn:TimerEventDefinition', shape: 'event' },
  document: { type: 'bpmn:Task', shape: 'sheet' },
  system: { type: 'bpmn:ServiceTask', shape: 'box' },
  'sub-process': { type: 'bpmn:SubProcess', shape: 'box' },
  note: { type: 'bpmn:TextAnnotation', shape: 'box' },
  'end-won': { type: 'bpmn:EndEvent', shape: 'event' },
  'end-lost': { type: 'bpmn:EndEvent', shape: 'event' },
  'end-parked': { type: 'bpmn:EndEvent', shape: 'event' },
};

/** What leads to a step and what leaves it. */
export interface Ways {
  readonly into: readonly Connection[];
  readonly out: readonly Connection[];
}

/** Only a link event can be a place where the flow goes on in another chart; amid the flow it is an event that is passed. */
function handOff({ into, out }: Ways): ElementType {
  if (out.length === 0)
    return { type: 'bpmn:IntermediateThrowEvent', event: 'bpmn:LinkEventDefinition', shape: 'event' };
  if (into.length === 0)
    return { type: 'bpmn:IntermediateCatchEvent', event: 'bpmn:LinkEventDefinition', shape: 'event' };
  return { type: 'bpmn:IntermediateThrowEvent', shape: 'event' };
}

const WORKS: ReadonlySet<StepKindId> = new Set(['activity', 'system', 'sub-process']);

/** A document that work only makes or only uses is a data object: nothing flows through it. */
export function isDataObject(step: Step, { into, out }: Ways, kindOf: (id: string) => StepKindId): boolean {
  if (step.kind !== 'document' || (into.length > 0 && out.length > 0)) return false;
  return [...into.map(({ from }) => from), ...out.map(({ to }) => to)].every((id) => WORKS.has(kindOf(id)));
}

/** The element of a step that is no data object. */
export function elementType(step: Step, ways: Ways): ElementType {
  if (step.kind === 'activity') return { type: taskType(step), shape: 'box' };
  return step.kind === 'hand-off' ? handOff(ways) : BY_KIND[step.kind];
}
