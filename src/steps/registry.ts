// All step kinds, collected from their files.
import type { StepKindId } from '../model/ids';
import type { StepKind, StepLabel } from './step-kind';

const files = import.meta.glob<StepKind>('./kinds/*.tsx', { eager: true, import: 'default' });
const byId = new Map(Object.values(files).map((kind) => [kind.id, kind]));

/** The kind of an id; every id of `STEP_KINDS` has one. */
export function stepKind(id: StepKindId): StepKind {
  const kind = byId.get(id);
  if (!kind) throw new Error(`no step kind ${id}`);
  return kind;
}

/** A kind's label for a name: lines and size of the box. */
export const stepLabel = (kind: StepKindId, name: string): StepLabel => stepKind(kind).label(name);

/** Every kind in the order of palette and legend. */
export const STEP_KIND_LIST: readonly StepKind[] = [...byId.values()].sort((a, b) => a.place - b.place);
