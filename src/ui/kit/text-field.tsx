// A field for one line of text or, growing with what is in it, for several.
import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { CONTROL, Field, type FieldFrame, ONE_LINE } from './field';
import { Unfilled, useUnfilled } from './read-field';
import { Suggestions } from './suggestions';
import { type DraftTextOptions, useDraftText } from './use-draft-text';

export interface TextFieldProps extends FieldFrame, DraftTextOptions {
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Said when `commit` refuses a text. */
  readonly refusal?: string;
  /** Larger and heavier: the name of what a panel is about. */
  readonly strong?: boolean;
}

interface LineProps extends TextFieldProps {
  /** A glyph inside the field, where it has no visible label. */
  readonly icon?: LucideIcon;
  /** Texts to choose from while typing. */
  readonly suggestions?: readonly string[];
  /** A control that belongs to the field, at its right. */
  readonly after?: ReactNode;
}

export function TextField(props: LineProps) {
  const { placeholder, disabled, refusal, strong, icon: Icon, suggestions = [], after, ...frame } = props;
  const list = useId();
  const { refused, bind } = useDraftText(props);
  if (useUnfilled(props.value === '', disabled ?? false)) return <Unfilled label={props.label} />;
  return (
    <Field {...frame} error={refused ? (refusal ?? null) : (frame.error ?? null)}>
      {(control) => (
        <div className="flex items-start gap-2">
          <div className="relative min-w-0 flex-1">
            {Icon ? (
              <Icon
                size={14}
                strokeWidth={2.1}
                aria-hidden
                className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink3"
              />
            ) : null}
            <input
              {...control}
              {...bind}
              type="text"
              autoComplete="off"
              list={suggestions.length > 0 ? list : undefined}
              placeholder={placeholder}
              disabled={disabled}
              className={clsx(
                CONTROL,
                ONE_LINE,
                'pr-2.5',
                Icon ? 'pl-[30px]' : 'pl-2.5',
                strong && 'text-[14px] font-semibold',
              )}
            />
            {suggestions.length > 0 ? <Suggestions id={list} texts={suggestions} /> : null}
          </div>
          {after}
        </div>
      )}
    </Field>
  );
}

/** Where the browser can, it sizes the area; it then also follows fonts that come late. */
const GROWS_BY_ITSELF = globalThis.CSS?.supports?.('field-sizing', 'content') ?? false;

/** As high as its text needs. Without `multiline` a line break can't be typed, but long text still shows as a whole. */
export function TextArea(props: TextFieldProps & { readonly rows?: number }) {
  const { placeholder, disabled, strong, rows = 1, ...frame } = props;
  const { refused, bind } = useDraftText(props);
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = element.current;
    if (!area || GROWS_BY_ITSELF) return;
    area.style.height = '0';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [bind.value]);
  if (useUnfilled(props.value === '', disabled ?? false)) return <Unfilled label={props.label} />;
  return (
    <Field {...frame} error={refused ? (props.refusal ?? null) : (frame.error ?? null)}>
      {(control) => (
        <textarea
          {...control}
          {...bind}
          ref={element}
          rows={rows}
          style={{ minHeight: rows === 1 ? 32 : rows * 18.5 + 16 }}
          placeholder={placeholder}
          disabled={disabled}
          className={clsx(
            CONTROL,
            'block field-sizing-content resize-none overflow-hidden px-2.5',
            rows === 1 ? 'py-[6px] leading-[18px]' : 'py-[7px] leading-[18.5px]',
            strong && 'text-[14px] font-semibold',
          )}
        />
      )}
    </Field>
  );
}
