// Typing into a field of the project: commits after a rest, on Enter or on leaving, never while composing, one undo per visit.
import {
  type ChangeEvent,
  type CompositionEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useState,
} from 'react';

/** How long typing rests before it is committed, ms. */
export const REST = 400;

export type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface DraftTextOptions {
  /** What is stored, as text. */
  readonly value: string;
  /**
   * Stores a text. `visit` is the same for all commits of one visit to the field, so that they become one undo.
   * Returns how the stored value now reads; null when the text is refused and nothing was stored.
   */
  readonly commit: (text: string, visit: string) => string | null;
  /** Enter makes a new line instead of committing. */
  readonly multiline?: boolean;
}

export interface DraftText {
  /** The text in the field was refused; shown after leaving it or Enter, not while typing. */
  readonly refused: boolean;
  readonly bind: {
    readonly value: string;
    readonly onChange: (event: ChangeEvent<TextElement>) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<TextElement>) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: (event: CompositionEvent<TextElement>) => void;
  };
}

interface Visit {
  key: string;
  /** What was stored when the visit began: Escape goes back to it. */
  start: string;
  /** The last text handed to `commit`; null = none in this visit. */
  sent: string | null;
}

let visits = 0;
const newVisit = (start: string): Visit => ({ key: `visit-${++visits}`, start, sent: null });

/** True while an input method is composing: its keys are not the field's. */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.nativeEvent.isComposing || event.keyCode === 229;

class Field {
  private visit: Visit | null = null;
  private draft: string | null = null;
  /** How the stored value reads as far as the field knows: any other value came from outside. */
  private known: string;
  private composing = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private options: DraftTextOptions,
    private readonly show: (draft: string | null, refused: boolean) => void,
  ) {
    this.known = options.value;
  }

  /** Takes over what the component was last rendered with. */
  follow(options: DraftTextOptions): void {
    this.options = options;
  }

  enter(): void {
    this.visit ??= newVisit(this.options.value);
  }

  compose(): void {
    this.composing = true;
    clearTimeout(this.timer);
  }

  composed(text: string): void {
    this.composing = false;
    this.type(text);
  }

  type(text: string): void {
    this.enter();
    this.draft = text;
    this.show(text, false);
    this.rest();
  }

  private rest(): void {
    clearTimeout(this.timer);
    if (!this.composing) this.timer = setTimeout(() => this.flush(false), REST);
  }

  /** Commits what is typed. `leaving`: say so when it is refused. Returns false when it is. */
  flush(leaving: boolean): boolean {
    clearTimeout(this.timer);
    const { visit, draft } = this;
    if (!visit || draft === null || draft === (visit.sent ?? visit.start)) return true;
    const known = this.options.commit(draft, visit.key);
    if (known === null) {
      if (leaving) this.show(draft, true);
      return false;
    }
    visit.sent = draft;
    this.known = known;
    return true;
  }

  /** Leaving and Enter are final: what was typed is stored, and no Escape after it takes it back. Refused text stays as it is. */
  finish(): void {
    this.composing = false;
    if (!this.flush(true)) return;
    this.forget();
    this.visit = null;
  }

  /** Goes back to what was stored when the visit began. Returns false when there is nothing to go back from. */
  revert(): boolean {
    clearTimeout(this.timer);
    const { visit, draft } = this;
    if (!visit || draft === null || (draft === visit.start && visit.sent === null)) return false;
    if (visit.sent !== null && visit.sent !== visit.start)
      this.known = this.options.commit(visit.start, visit.key) ?? this.known;
    this.visit = newVisit(visit.start);
    this.forget();
    return true;
  }

  /** The stored value changed. If not by this field, what was typed gives way to it. */
  changed(value: string): void {
    if (value === this.known) return;
    clearTimeout(this.timer);
    this.known = value;
    if (this.visit) this.visit = newVisit(value);
    this.forget();
  }

  private forget(): void {
    this.draft = null;
    this.show(null, false);
  }
}

/** A page that is hidden or closed may never come back: what is typed is committed before it is saved. */
function useFlushOnHide(field: Field, drafting: boolean): void {
  useEffect(() => {
    if (!drafting) return;
    const flush = (): void => void field.flush(false);
    window.addEventListener('pagehide', flush, { capture: true });
    window.document.addEventListener('visibilitychange', flush, { capture: true });
    return () => {
      window.removeEventListener('pagehide', flush, { capture: true });
      window.document.removeEventListener('visibilitychange', flush, { capture: true });
    };
  }, [field, drafting]);
}

/** Escape takes back what is typed; with nothing to take back it leaves the field, and may close what the field is in. */
function escape(event: KeyboardEvent<TextElement>, field: Field): void {
  if (!field.revert()) return event.currentTarget.blur();
  event.preventDefault();
  event.stopPropagation();
}

export function useDraftText(options: DraftTextOptions): DraftText {
  const { value, multiline = false } = options;
  const [shown, setShown] = useState<{ draft: string | null; refused: boolean }>({
    draft: null,
    refused: false,
  });
  const [field] = useState(() => new Field(options, (draft, refused) => setShown({ draft, refused })));
  useLayoutEffect(() => {
    field.follow(options);
  });
  useLayoutEffect(() => field.changed(value), [field, value]);
  useEffect(() => () => void field.flush(false), [field]);
  useFlushOnHide(field, shown.draft !== null);
  return {
    refused: shown.refused,
    bind: {
      value: shown.draft ?? value,
      onChange: (event) => field.type(event.target.value),
      onFocus: () => field.enter(),
      onBlur: () => field.finish(),
      onKeyDown: (event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter' && !multiline) {
          event.preventDefault();
          field.finish();
        }
        if (event.key === 'Escape') escape(event, field);
      },
      onCompositionStart: () => field.compose(),
      onCompositionEnd: (event) => field.composed(event.currentTarget.value),
    },
  };
}
