// The state of a name being typed: a draft that is committed once, on Enter or on leaving, or given up on Escape.
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../session';
import { entryKeys } from './entry-keys';

interface EntryOptions {
  readonly value: string;
  /** What was typed to begin with; it takes the place of the value. */
  readonly typed: string | undefined;
  readonly lines?: boolean;
  commit(text: string): void;
}

export function useEntry<T extends HTMLInputElement | HTMLTextAreaElement>(options: EntryOptions) {
  const { value, typed, lines = false, commit } = options;
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
    useSession.setState({ renaming: null });
    if (refocus) useSession.getState().camera?.focus();
  };
  return {
    draft,
    field,
    props: {
      ref: field,
      value: draft,
      onChange: (event: { target: { value: string } }) => setDraft(event.target.value),
      onBlur: () => finish(draft, false),
      onKeyDown: entryKeys({
        confirm: (text) => finish(text, true),
        cancel: () => finish(null, true),
        lines,
      }),
    },
  };
}
