// What kind of step each element of BPMN becomes, and what is said about it in the report.
import type { ActionId, StepKindId } from '../../../model/ids';
import type { XmlNode } from '../../interchange/read-xml';
import type { Collecting } from '../../reading/collecting';
import { endKind } from '../../reading/ends';
import { calledOr, kindName } from './bpmn-file';

/** What an element becomes. */
export interface ReadKind {
  readonly kind: StepKindId;
  readonly action?: ActionId;
}

const TASKS: Readonly<Record<string, ReadKind>> = {
  task: { kind: 'activity' },
  userTask: { kind: 'activity' },
  manualTask: { kind: 'activity' },
  sendTask: { kind: 'activity', action: 'send' },
  receiveTask: { kind: 'activity', action: 'receive' },
  serviceTask: { kind: 'system' },
  scriptTask: { kind: 'system' },
  businessRuleTask: { kind: 'system' },
  subProcess: { kind: 'sub-process' },
  transaction: { kind: 'sub-process' },
  adHocSubProcess: { kind: 'sub-process' },
  callActivity: { kind: 'sub-process' },
  startEvent: { kind: 'start' },
  exclusiveGateway: { kind: 'decision' },
  parallelGateway: { kind: 'parallel' },
};

const definitionOf = (node: XmlNode): string =>
  kindName(node.children.find((child) => kindName(child).endsWith('EventDefinition')) ?? node).replace(
    'EventDefinition',
    '',
  );

function eventKind(node: XmlNode, name: string, collecting: Collecting): ReadKind {
  const type = kindName(node);
  const event = definitionOf(node);
  if (type === 'endEvent')
    return ['error', 'cancel'].includes(event) ? { kind: 'end-lost' } : { kind: endKind(name) };
  if (event === 'link') return { kind: 'hand-off' };
  if (type === 'intermediateCatchEvent') {
    if (event !== 'timer') collecting.changed('eventWait', calledOr(node));
    return { kind: 'wait' };
  }
  collecting.changed('eventStep', calledOr(node));
  return event === 'message' ? { kind: 'activity', action: 'send' } : { kind: 'activity' };
}

/** The kind of an element; null for one that becomes no step. */
export function elementKind(node: XmlNode, name: string, collecting: Collecting): ReadKind | null {
  const type = kindName(node);
  const task = Object.hasOwn(TASKS, type) ? TASKS[type] : undefined;
  if (type === 'startEvent' && !['startEvent', ''].includes(definitionOf(node)))
    collecting.changed('startKind', calledOr(node));
  if (task) return task;
  if (type === 'endEvent' || type.startsWith('intermediate')) return eventKind(node, name, collecting);
  if (type.endsWith('Gateway')) {
    collecting.changed('gatewayKind', calledOr(node));
    return { kind: 'decision' };
  }
  if (type === 'choreographyTask' || type === 'subChoreography')
    collecting.left('choreography', calledOr(node));
  return null;
}
