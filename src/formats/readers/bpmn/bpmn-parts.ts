// Parts of a BPMN file that are no steps themselves: stages of files written here, documentation, and what is passed over in silence.
import type { XmlNode } from '../../interchange/read-xml';
import type { Collecting } from '../../reading/collecting';
import type { ForeignStage } from '../../reading/foreign';
import { type BpmnFile, calledOr, ownRecord, parts } from './bpmn-file';

/** Elements that say something of others, and are read with those. */
export const IGNORED = new Set([
  'documentation',
  'extensionElements',
  'laneSet',
  'sequenceFlow',
  'association',
  'dataObject',
  'incoming',
  'outgoing',
  'ioSpecification',
  'property',
  'dataInputAssociation',
  'dataOutputAssociation',
  'textAnnotation',
  'boundaryEvent',
  'dataObjectReference',
  'dataStoreReference',
  'group',
  'auditing',
  'monitoring',
  'supports',
  'resourceRole',
  'performer',
  'potentialOwner',
  'humanPerformer',
  'conversationAssociation',
  'correlationSubscription',
]);

/** Stages of a file written here: groups that say so. */
export function readStages(
  file: BpmnFile,
  holders: readonly XmlNode[],
  collecting: Collecting,
): ForeignStage[] {
  return holders
    .flatMap((holder) => parts(holder, 'group'))
    .flatMap((group) => {
      const own = ownRecord(group);
      const key = file.keyOf(group);
      const value = file.byId.get(file.refer(group.attributes.get('categoryValueRef')) ?? '');
      const name = value?.attributes.get('value') ?? '';
      if (own?.attributes.get('kind') !== 'stage') {
        collecting.left('group', name || calledOr(group));
        return [];
      }
      const fields = collecting.own('stage', own.text, name);
      return [{ key, name: collecting.name(name), rect: file.shapes.get(key)?.rect ?? null, fields }];
    });
}

/** What an element says of itself, in paragraphs. */
export function documentation(node: XmlNode): string {
  return parts(node, 'documentation')
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}
