// All actions by id: every file of this folder that holds one.
import type { Messages } from '../../locales/load';
import { type Action, ACTION_GROUPS } from './action';

/** The id of an action: the key of its name. */
export type ActionId = keyof Messages['actions'];

const modules = import.meta.glob<{ default: Action }>(
  ['./*.ts', '!./action.ts', '!./registry.ts', '!./run-action.ts', '!./shortcuts.ts', '!./use-action.ts'],
  { eager: true },
);

/** File name without its ending → action, as the contract test compares them. */
export const ACTION_FILES: ReadonlyMap<string, Action> = new Map(
  Object.entries(modules).map(([path, module]) => [path.slice(2, -'.ts'.length), module.default]),
);

/** Group by group, in their order. */
export const ACTIONS: readonly Action[] = [...ACTION_FILES.values()].sort(
  (a, b) => ACTION_GROUPS.indexOf(a.group) - ACTION_GROUPS.indexOf(b.group) || a.place - b.place,
);

export function actionOf(id: ActionId): Action {
  const action = ACTION_FILES.get(id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}
