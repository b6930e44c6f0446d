// Takes a template (or another project) as the detail of a step: its first whole map comes into this project, with the details below it.
import type { Id } from '../../base/id';
import { pasteMap } from '../commands/paste-map';
import type { ProjectDocument } from '../document';
import { draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';
import { firstWhole } from './map-tree';

/**
 * Returns the detail; one that the step had gives way to it. It is called like its step, lies on the side of its step's map and has neither
 * leads nor staffing of its own. Neither gaps nor goals come along. @throws when the template has no map, or the step is not there
 */
export function joinTemplate(
  tx: Transaction,
  given: { readonly document: ProjectDocument; readonly parentStep: Id },
): Id {
  const { document, parentStep } = given;
  const { map, name } = draftRecord(tx, 'steps', parentStep);
  const { side } = draftRecord(tx, 'maps', map);
  const template = firstWhole(document);
  if (!template) throw new Error('the template has no map');
  for (const former of Object.values(tx.draft.maps))
    if (former.parentStep === parentStep) delete tx.draft.maps[former.id];
  return pasteMap(tx, {
    document,
    map: template.id,
    fields: {
      name: name || document.project.name,
      kind: 'detail',
      side,
      parentStep,
      team: null,
      leadsPerMonth: null,
      staffing: {},
    },
  });
}
