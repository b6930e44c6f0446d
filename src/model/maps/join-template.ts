// Takes a template as the detail of a step: its first whole map comes into this project, below the step.
import type { Id } from '../../base/id';
import { pasteMap } from '../commands/paste-map';
import type { ProjectDocument } from '../document';
import { documentNow, draftRecord } from '../draft-record';
import type { Transaction } from '../transaction';
import { detailOf, firstWhole } from './map-tree';

/** Returns the detail; one that the step had gives way to it. @throws when the template has no map, or the step is not there */
export function joinTemplate(
  tx: Transaction,
  given: { readonly document: ProjectDocument; readonly parentStep: Id },
): Id {
  const { document, parentStep } = given;
  const { map, name } = draftRecord(tx, 'steps', parentStep);
  const { side, laneDirection } = draftRecord(tx, 'maps', map);
  const template = firstWhole(document);
  if (!template) throw new Error('the template has no map');
  const former = detailOf(documentNow(tx), parentStep);
  if (former) delete tx.draft.maps[former.id];
  const fields = {
    name: name || document.project.name,
    kind: 'detail',
    side,
    parentStep,
    team: null,
  } as const;
  const turned = laneDirection === template.laneDirection ? {} : { laneDirection: template.laneDirection };
  return pasteMap(tx, { document, map: template.id, fields: { ...fields, ...turned } });
}
