// Folds the selected steps into a detail chart behind a new sub-process step.
import { Shrink } from 'lucide-react';
import { foldable } from '../../model/maps/foldable';
import type { Action } from './action';
import { foldSelected } from './acts/map-acts';
import { stepsSelected } from './acts/selection';

const foldSteps: Action = {
  id: 'fold-steps',
  group: 'arrange',
  place: 27,
  icon: Shrink,
  shortcut: ['Alt+Shift+KeyI'],
  edits: true,
  enabled: (context) => foldable(context.project.store.document(), stepsSelected(context)).length > 0,
  run: (context) => foldSelected(context, stepsSelected(context)),
};
export default foldSteps;
