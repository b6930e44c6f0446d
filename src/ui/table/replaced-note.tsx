// Says quietly what typing has just replaced in a cell, with the way back; it goes by itself, and with the next act.
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useAction } from '../actions/use-action';
import { ariaKeys, Shortcut } from '../kit/kbd';
import { useProject } from '../project-session';
import { useGrid, useGridState } from './grid';

/** For how long it is said, ms. */
const SAID = 10_000;

export function ReplacedNote() {
  const t = useTranslations('table');
  const { store: state } = useGrid();
  const { history } = useProject();
  const replaced = useGridState((now) => now.replaced);
  const undo = useAction('undo');
  useEffect(() => {
    if (!replaced) return;
    const hide = (): void => state.setState({ replaced: null });
    const act = history.undoLabel();
    const timer = setTimeout(hide, SAID);
    // What only follows from it, such as tidying, is taken back with it.
    const forget = history.subscribe(() => {
      if (history.undoLabel() !== act) hide();
    });
    return () => {
      clearTimeout(timer);
      forget();
    };
  }, [replaced, state, history]);
  return (
    <output className="pointer-events-none absolute bottom-4 left-3 z-20 flex max-w-[calc(100%-24px)]">
      {replaced ? (
        <span className="pointer-events-auto flex h-8 min-w-0 items-center gap-1 rounded-full border border-hair bg-raised pr-1 pl-3 text-[12px] text-ink2 shadow-floating pointer-coarse:h-11">
          <span className="max-w-72 min-w-0 truncate">{t('replaced', { text: replaced.text })}</span>
          <button
            type="button"
            // The keyboard stays in its cell.
            onMouseDown={(event) => event.preventDefault()}
            onClick={undo.run}
            aria-keyshortcuts={undo.shortcut ? ariaKeys(undo.shortcut) : undefined}
            className="flex h-6 shrink-0 items-center gap-1.5 rounded-full px-2 font-medium text-accent-ink hover:bg-hover pointer-coarse:h-9"
          >
            {undo.name}
            {undo.shortcut ? (
              <span aria-hidden>
                <Shortcut keys={undo.shortcut} />
              </span>
            ) : null}
          </button>
        </span>
      ) : null}
    </output>
  );
}
