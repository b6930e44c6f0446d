// The contract of an action: one file per thing a user can do, reached by menu, button and shortcut alike.
import type { LucideIcon } from 'lucide-react';
import type { ProjectSession } from '../project-session';

/** What an action may look at and change. */
export interface ActionContext {
  readonly project: ProjectSession;
}

export interface Action {
  /** = file name = key of its name below `actions` in the locale files. */
  readonly id: string;
  readonly icon: LucideIcon | null;
  /** tinykeys notation, `$mod` = ⌘ on macOS and Ctrl elsewhere; null = none. Several are alternatives. */
  readonly shortcut: readonly string[] | null;
  /** True when it changes the project: switched off while another tab is the writer. */
  readonly edits: boolean;
  enabled(context: ActionContext): boolean;
  run(context: ActionContext): void | Promise<void>;
}
