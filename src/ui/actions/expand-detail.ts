// Replaces a sub-process by the steps of its detail: the selected one, else the one whose detail is on screen.
import { Expand } from 'lucide-react';
import type { Id } from '../../base/id';
import { detailOf } from '../../model/maps/map-tree';
import { stepsOf } from '../../model/queries';
import type { Action, ActionContext } from './action';
import { expandStep } from './acts/map-acts';
import { onlyStep, shownMap } from './acts/selection';

function expandable(context: ActionContext): Id | null {
  const document = context.project.store.document();
  const holdsSteps = (step: Id): boolean => stepsOf(document, detailOf(document, step)?.id ?? '').length > 0;
  const selected = onlyStep(context);
  if (selected !== null && holdsSteps(selected)) return selected;
  const parent = document.maps[shownMap(context) ?? '']?.parentStep ?? null;
  return parent !== null && holdsSteps(parent) ? parent : null;
}

const expandDetail: Action = {
  id: 'expand-detail',
  group: 'arrange',
  place: 28,
  icon: Expand,
  shortcut: ['Alt+Shift+KeyE'],
  edits: true,
  enabled: (context) => expandable(context) !== null,
  run: async (context) => {
    const step = expandable(context);
    if (step !== null) await expandStep(context, step);
  },
};
export default expandDetail;
