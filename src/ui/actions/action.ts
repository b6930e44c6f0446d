// The contract of an action: one file per thing a user can do, reached by menu, button and shortcut alike.
import type { LucideIcon } from 'lucide-react';
import type { useTranslations } from 'use-intl';
import type { Speech } from '../../model/text/speech';
import type { ActLabel } from '../../model/transaction';
import type { Services } from '../services-context';
import type { ProjectSession } from '../project-session';

/** Names of new things and messages, in the interface language. */
export type CanvasText = ReturnType<typeof useTranslations<'canvas'>>;

/** What an action may look at and change; what is selected and shown it reads from the session. */
export interface ActionContext {
  readonly project: ProjectSession;
  readonly layout: Services['layout'];
  readonly text: CanvasText;
  /** The clipboard, when the browser's own copy, cut or paste has called; null from menus and buttons. */
  readonly clipboard: DataTransfer | null;
  /** The interface language's words for a copied table; without them only names are copied. */
  readonly speech?: Speech;
}

/** Where an action stands in the palette and in the list of shortcuts, in this order. */
export const ACTION_GROUPS = ['draw', 'edit', 'arrange', 'go', 'view', 'maps', 'file'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export interface Action {
  /** = file name = key of its name below `actions` in the locale files. */
  readonly id: string;
  readonly group: ActionGroup;
  /** Its place in the group, ascending, what is used most first; different for every action of the group. */
  readonly place: number;
  readonly icon: LucideIcon | null;
  /** tinykeys notation, `$mod` = ⌘ on macOS and Ctrl elsewhere; null = none. Several are alternatives, the first is shown. */
  readonly shortcut: readonly string[] | null;
  /** The shortcut counts only while the focus is on the chart, or nowhere: elsewhere such keys have another meaning. */
  readonly onChart?: true;
  /** The shortcut counts in text fields too, in place of what the browser does with it. */
  readonly everywhere?: true;
  /**
   * What it changes, so that it is switched off where that may not be: true = the process, 'comments' = only what is said about it,
   * 'as far as may be' = what it did before, and `enabled` asks for itself.
   */
  readonly edits: boolean | 'comments' | 'as far as may be';
  /** True when it is about places in lanes × stages: switched off while the map is shown as plain flow. */
  readonly onMatrix?: true;
  /** Draws, edits, arranges or goes, and yet means something while another screen than the map is shown. */
  readonly everyScreen?: true;
  /** The browser's own clipboard event calls it in place of the shortcut, since only that one may read the clipboard unasked. */
  readonly native?: 'copy' | 'cut' | 'paste';
  /** What it is called for now, in the interface language, where its name says more than it does; null: its name. */
  label?(context: ActionContext): string | null;
  /** The act that it is about, for its name: "Undo: move 3 steps". */
  about?(context: ActionContext): ActLabel | null;
  enabled(context: ActionContext): boolean;
  run(context: ActionContext): void | Promise<void>;
}
