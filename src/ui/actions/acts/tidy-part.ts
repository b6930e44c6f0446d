// Tidying a part of the chart: a lane, a stage, or the selected steps.
import type { Id } from '../../../base/id';
import { stepsOf } from '../../../model/queries';
import type { ActLabel } from '../../../model/transaction';
import { useSession } from '../../session';
import type { ActionContext } from '../action';
import { type Axis, bandName } from './bands';
import { shownMap, stepsSelected } from './selection';
import { runTidy } from './tidying';

/** A lane, a stage, or steps. */
export type TidyPart =
  | { readonly kind: Axis; readonly id: Id }
  | { readonly kind: 'steps'; readonly ids: readonly Id[] };

type PartContext = Pick<ActionContext, 'project' | 'layout' | 'text'>;

/** The steps of a part of the shown map. */
export function stepsOfPart({ project }: Pick<PartContext, 'project'>, map: Id, part: TidyPart): Id[] {
  if (part.kind === 'steps') return [...part.ids];
  return stepsOf(project.store.document(), map)
    .filter((step) => step[part.kind] === part.id)
    .map(({ id }) => id);
}

/** What is selected, if it is something to tidy by itself: at least two steps, or a lane or stage with steps. */
export function selectedPart(context: ActionContext): TidyPart | null {
  const map = shownMap(context);
  const { selection } = useSession.getState();
  if (map === null || selection.kind === 'none') return null;
  const part: TidyPart =
    selection.kind === 'items'
      ? { kind: 'steps', ids: stepsSelected(context) }
      : { kind: selection.kind, id: selection.id };
  return stepsOfPart(context, map, part).length >= (part.kind === 'steps' ? 2 : 1) ? part : null;
}

function labelOf({ project }: PartContext, part: TidyPart): ActLabel {
  if (part.kind === 'steps') return { key: 'tidySteps', values: { count: part.ids.length } };
  const values = { name: bandName(project.store.document(), part.kind, part.id) };
  return { key: part.kind === 'lane' ? 'tidyLane' : 'tidyStage', values };
}

/** Tidies a part of the shown map as one act; all other steps stay where they are. */
export async function tidyPart(context: PartContext, part: TidyPart): Promise<void> {
  const { map } = useSession.getState();
  if (map === null || useSession.getState().readOnly) return;
  const scope = new Set(stepsOfPart(context, map, part));
  if (scope.size > 0) await runTidy(context, { map, label: labelOf(context, part), scope });
}
