// The state of a name being typed: a draft that is committed once, on Enter or on leaving, or given up on Escape.
import { type ChangeEvent, type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Id } from '../../base/id';
import { selectedSteps, useSession } from '../session';
import { type GoesOn, onEntryKey } from './entry-keys';

interface EntryOptions {
  readonly value: string;
  /** What was typed to begin with; it takes the place of the value. */
  readonly typed: string | undefined;
  readonly lines?: boolean;
  commit(text: string): void;
  /** The connection whose condition is typed next, unless the key that ended the text goes on. Asked before the text is committed. */
  ask?(text: string): Id | null;
  /** A key has gone on past that condition. */
  passed?(connection: Id): void;
  /** A key was pressed after a text that adds what comes next. */
  goOn?(then: GoesOn): void;
  /** It goes on from an empty text too: what comes next belongs to something else. */
  readonly optional?: boolean;
  /** The typing was given up. */
  cancel?(): void;
}

export function useEntry<T extends HTMLInputElement | HTMLTextAreaElement>(options: EntryOptions) {
  const { value, typed, lines = false, commit, ask, passed, cancel, goOn, optional = false } = options;
  const [draft, setDraft] = useState(typed ?? value);
  const field = useRef<T>(null);
  const done = useRef(false);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    current.focus({ preventScroll: true });
    if (typed === undefined) current.select();
    else current.setSelectionRange(current.value.length, current.value.length);
  }, [typed]);
  const finish = (text: string | null, refocus: boolean): void => {
    if (done.current) return;
    done.current = true;
    if (text !== null) commit(text);
    else cancel?.();
    useSession.setState({ renaming: null });
    if (refocus) useSession.getState().camera?.focus();
  };
  return {
    draft,
    props: {
      ref: field,
      value: draft,
      onChange: (event: ChangeEvent<T>) => setDraft(event.currentTarget.value),
      onBlur: (event: FocusEvent<T>) => finish(event.currentTarget.value, false),
      onKeyDown: (event: KeyboardEvent<T>) =>
        onEntryKey(event, {
          lines,
          optional,
          confirm: (text, then) => {
            const moves = then?.startsWith('move-') ?? false;
            const unsaid = text.trim() === '' ? null : (ask?.(text) ?? null);
            // Who goes on goes on with names: what is typed next without looking would be taken for a condition.
            const connection = then === null ? unsaid : null;
            finish(text, connection === null);
            if (unsaid !== null && connection === null) passed?.(unsaid);
            // A name can make the chart wider than it was.
            const { camera, selection } = useSession.getState();
            camera?.reveal(selectedSteps(selection));
            if (connection !== null)
              useSession.setState({ renaming: { kind: 'connection', id: connection } });
            else if (then && (optional || text.trim() !== '' || moves)) goOn?.(then);
          },
          cancel: () => finish(null, true),
        }),
    },
  };
}
