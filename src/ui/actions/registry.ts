// All actions by id: every file of this folder that holds one.
import type { Messages } from '../../locales/load';
import type { Action } from './action';

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

export const ACTIONS: readonly Action[] = [...ACTION_FILES.values()];

export function actionOf(id: ActionId): Action {
  const action = ACTION_FILES.get(id);
  if (!action) throw new Error(`no action ${id}`);
  return action;
}
