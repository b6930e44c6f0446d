// Where a form is produced and where it is needed: the steps of all maps, those of one map first.
import type { Id } from '../base/id';
import type { ProjectDocument, Step } from './document';
import { mapsOf } from './queries';
import { toldSteps } from './told-order';

/** The steps that produce or need a form. */
export type FormUses = Readonly<Record<Step['forms'][number]['use'], readonly Step[]>>;

/** In the order in which each map is told; the steps of `first` before those of other maps. */
export function usesOfForm(document: ProjectDocument, form: Id, first: Id | null): FormUses {
  const maps = mapsOf(document).toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  const steps = maps.flatMap(({ id }) => toldSteps(document, id));
  const using = (use: keyof FormUses): readonly Step[] =>
    steps.filter(({ forms }) => forms.some((entry) => entry.form === form && entry.use === use));
  return { produced: using('produced'), needed: using('needed') };
}
