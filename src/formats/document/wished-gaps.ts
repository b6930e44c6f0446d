// Gaps in written documents: told as far as there are some, and nowhere when they are not wanted.
import { gapOutcomes } from '../../compare/gap-outcomes';
import { counterMap } from '../../method/main-maps';
import type { Id } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import type { WriteInput } from '../format';

type GapInput = Pick<WriteInput, 'document' | 'map' | 'whole' | 'compared'>;

/** The map whose gaps a document tells: they are marked on the current process, or on the earlier of two maps. */
export function gapMapOf({ document, map, whole, compared }: GapInput): Id {
  if (whole) return map;
  if (compared) return compared.before.document === document ? compared.before.map : map;
  const other = document.maps[map]?.side === 'target' ? counterMap(document, map) : null;
  return other?.id ?? map;
}

/** How many gaps a document tells. */
export function toldGaps(input: GapInput): number {
  const { closed, open } = gapOutcomes(input.document, gapMapOf(input));
  return closed.length + open.length;
}

const cleared = new WeakMap<ProjectDocument, ProjectDocument>();

/** A document without gaps: one for each, as two maps of one document are compared otherwise than those of two. */
function clear(document: ProjectDocument): ProjectDocument {
  const known = cleared.get(document) ?? { ...document, gaps: {} };
  cleared.set(document, known);
  return known;
}

const without = <T extends { readonly document: ProjectDocument }>(of: T): T => ({
  ...of,
  document: clear(of.document),
});

/** What is to be written; where gaps are not wanted, no list, flag or change speaks of them. */
export function withWishedGaps(input: WriteInput): WriteInput {
  if (input.options.gaps !== false) return input;
  const { whole, compared } = input;
  return {
    ...without(input),
    ...(whole ? { whole: clear(whole) } : {}),
    ...(compared
      ? { compared: { ...compared, before: without(compared.before), after: without(compared.after) } }
      : {}),
  };
}
