// Keep tidy: after each act of the user that changes what lies where, the chart is tidied as part of that act's undo.
import { useEffect } from 'react';
import type { Id } from '../../base/id';
import type { ActionContext } from '../actions/action';
import { type Touched, touchedBy } from '../actions/acts/touched';
import { leaveTidy, runTidy } from '../actions/acts/tidying';
import { useActionContext } from '../actions/use-action';
import { useSession } from '../session';
import { gestureActive, useGesture } from './gesture';

const TYPED_INTO = 'input:not([data-idle]), textarea:not([data-idle]), [contenteditable="true"]';

/** True while a text is typed, something is dragged, or steps are shifted by key: tidying would pull at what is held. */
function isBusy(): boolean {
  const { renaming, nudge, readOnly } = useSession.getState();
  const focused = window.document.activeElement;
  const types = focused !== null && focused.matches(TYPED_INTO);
  return renaming !== null || nudge !== null || readOnly || types || gestureActive();
}

const both = (a: Touched | null, b: Touched | null): Touched => ({
  steps: new Set([...(a?.steps ?? []), ...(b?.steps ?? [])]),
  all: (a?.all ?? false) || (b?.all ?? false),
});

/** Follows the acts on a map until the returned function is called. */
export function keepTidy(makeContext: () => ActionContext, map: Id): () => void {
  const { store } = makeContext().project;
  let waiting: Touched | null = null;
  /** What the running Tidy looks after. */
  let asked: Touched | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const go = async (): Promise<void> => {
    timer = undefined;
    const isOther = useSession.getState().tidying && asked === null;
    if (!waiting || isBusy() || isOther) return;
    const wanted = both(asked, waiting);
    asked = wanted;
    waiting = null;
    const changed = wanted.all ? null : wanted.steps;
    const end = await runTidy(makeContext(), { map, label: { key: 'tidy' }, changed, follows: true });
    // A newer one looks after it, or somebody took the act back.
    if (asked !== wanted) return;
    asked = null;
    if (end === 'void') waiting = both(wanted, waiting);
    soon();
  };
  const soon = (): void => {
    if (waiting) timer ??= setTimeout(() => void go(), 0);
  };
  const stops = [
    store.subscribe((document, patch) => {
      if (patch?.joins || patch?.label.key.startsWith('tidy')) return;
      if (patch?.origin !== 'user') {
        waiting = null;
        asked = null;
        return;
      }
      const touched = document.maps[map]?.keepTidy ? touchedBy(patch, document, map) : null;
      if (touched) waiting = both(waiting, touched);
      soon();
    }),
    useSession.subscribe(soon),
    useGesture.subscribe(soon),
  ];
  window.addEventListener('focusout', soon);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('focusout', soon);
    for (const stop of stops) stop();
  };
}

/** Keeps the shown map tidy while its switch is on. Leaving the chart ends what is still worked out for it. */
export function useTidyKeeper(map: Id): void {
  const makeContext = useActionContext();
  useEffect(() => leaveTidy, [map]);
  useEffect(() => keepTidy(() => makeContext({ clipboard: null }), map), [makeContext, map]);
}
