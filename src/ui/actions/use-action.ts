// An action as buttons and menus show it: its name, icon, shortcut, whether it can run now, and the way to run it.
import type { LucideIcon } from 'lucide-react';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useLocale, useMessages, useTranslations } from 'use-intl';
import { speechOf } from '../../model/text/speech';
import type { ActLabel } from '../../model/transaction';
import { useDocument, useProject } from '../project-session';
import { useServices } from '../services-context';
import { useSession } from '../session';
import type { Action, ActionGroup } from './action';
import { type ActionId, actionOf, ACTIONS } from './registry';
import { canRun, runAction } from './run-action';
import { bindShortcuts, type MakeContext } from './shortcuts';

export interface ActionView {
  readonly id: ActionId;
  /** With the act that it is about, such as "Undo: move 3 steps". */
  readonly label: string;
  /** The bare name of the action. */
  readonly name: string;
  readonly group: ActionGroup;
  readonly icon: LucideIcon | null;
  /** In tinykeys notation, for the kit; null = none. */
  readonly shortcut: string | null;
  readonly enabled: boolean;
  run(): void;
}

/** What actions get to work with, made anew for each call. */
export function useActionContext(): MakeContext {
  const project = useProject();
  const { layout } = useServices();
  const text = useTranslations('canvas');
  const locale = useLocale();
  const messages = useMessages();
  return useCallback(
    (given) => ({ project, layout, text, speech: speechOf(locale, messages), ...given }),
    [project, layout, text, locale, messages],
  );
}

/** The readable name of an act, in the interface language. */
export function useActName(): (act: ActLabel) => string {
  const t = useTranslations('acts');
  return useCallback((act) => t(act.key as 'change', (act.values ?? {}) as never), [t]);
}

/** How an action is shown at this moment, from what the calling screen knows. */
function useView(): (action: Action) => ActionView {
  const makeContext = useActionContext();
  const t = useTranslations('actions');
  const text = useTranslations('canvas');
  const nameOf = useActName();
  return (action) => {
    const context = makeContext({ clipboard: null });
    const id = action.id as ActionId;
    const about = action.about?.(context) ?? null;
    return {
      id,
      name: action.label?.(context) ?? t(id),
      label: about
        ? text('actionAbout', { action: t(id), act: nameOf(about) })
        : (action.label?.(context) ?? t(id)),
      group: action.group,
      icon: action.icon,
      shortcut: action.shortcut?.[0] ?? null,
      enabled: canRun(action, context),
      run: () => void runAction(action, makeContext({ clipboard: null })),
    };
  };
}

export function useAction(id: ActionId): ActionView {
  const { history } = useProject();
  useDocument();
  useSession();
  useSyncExternalStore(history.subscribe, () => history.undoLabel());
  useSyncExternalStore(history.subscribe, () => history.redoLabel());
  return useView()(actionOf(id));
}

/** All actions as they are at this moment: for lists that are open for a moment only. */
export function useActionList(): readonly ActionView[] {
  const viewOf = useView();
  return ACTIONS.map(viewOf);
}

/** Binds all shortcuts while the calling screen is shown; once per editor. */
export function useShortcuts(): void {
  const makeContext = useActionContext();
  const unbind = useMemo(() => () => bindShortcuts(makeContext), [makeContext]);
  useEffect(() => unbind(), [unbind]);
}
