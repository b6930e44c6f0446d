// A map as it is told: what its author folded is open, what was hidden stays hidden, and bars without a name are no work.
import type { Id } from '../base/id';
import type { ProjectDocument, Stage, Step } from '../model/document';
import { isNamelessBar } from '../model/passages';
import { isHidden, stagesOf } from '../model/queries';
import { toldSteps } from '../model/told-order';

const openTable = <T extends { readonly map: Id; readonly display: string }>(
  table: Readonly<Record<Id, T>>,
): Record<Id, T> =>
  Object.fromEntries(
    Object.entries(table).map(([id, record]) => [
      id,
      record.display === 'collapsed' ? { ...record, display: 'open' } : record,
    ]),
  );

const opened = new WeakMap<ProjectDocument, ProjectDocument>();

/** The document with all folded lanes and stages open. For reading only: nobody edits or keeps it. */
export function openDocument(document: ProjectDocument): ProjectDocument {
  const known = opened.get(document);
  if (known) return known;
  const bands = [...Object.values(document.lanes), ...Object.values(document.stages)];
  const folded = bands.some(({ display }) => display === 'collapsed');
  const open = folded
    ? { ...document, lanes: openTable(document.lanes), stages: openTable(document.stages) }
    : document;
  opened.set(document, open);
  return open;
}

/** The steps that are told of a map, in the order of telling: no remarks, no bars without a name, nothing hidden. */
export const tellable = (document: ProjectDocument, map: Id): readonly Step[] =>
  toldSteps(document, map).filter(
    (step) => step.kind !== 'note' && !isNamelessBar(step) && !isHidden(document, step),
  );

/** The stages of which something is told, in order. */
export function tellableStages(document: ProjectDocument, map: Id): readonly Stage[] {
  const used = new Set(tellable(document, map).map(({ stage }) => stage));
  return stagesOf(document, map).filter(({ id }) => used.has(id));
}
