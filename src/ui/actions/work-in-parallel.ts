// Puts a parallel bar before the selected steps, which follow the same step.
import { GitFork } from 'lucide-react';
import type { Action } from './action';
import { canWorkInParallel, workInParallel } from './acts/parallel-work';

const workInParallelAction: Action = {
  id: 'work-in-parallel',
  group: 'draw',
  place: 17,
  icon: GitFork,
  shortcut: ['Alt+Shift+Digit7'],
  edits: true,
  onMatrix: true,
  enabled: canWorkInParallel,
  run: workInParallel,
};
export default workInParallelAction;
