// A field for one line of text or, growing with what is in it, for several.
import clsx from 'clsx';
import { useLayoutEffect, useRef } from 'react';
import { CONTROL, Field, type FieldFrame } from './field';
import { type DraftTextOptions, useDraftText } from './use-draft-text';

export interface TextFieldProps extends FieldFrame, DraftTextOptions {
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Said when `commit` refuses a text. */
  readonly refusal?: string;
  readonly inputMode?: 'text' | 'decimal';
  /** Larger and heavier: the name of what a panel is about. */
  readonly strong?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { placeholder, disabled, refusal, inputMode, strong, ...frame } = props;
  const { refused, bind } = useDraftText(props);
  return (
    <Field {...frame} error={refused ? (refusal ?? null) : (frame.error ?? null)}>
      {(control) => (
        <input
          {...control}
          {...bind}
          type="text"
          autoComplete="off"
          inputMode={inputMode}
          placeholder={placeholder}
          disabled={disabled}
          className={clsx(CONTROL, 'h-8 px-2.5 pointer-coarse:h-11', strong && 'text-[14px] font-semibold')}
        />
      )}
    </Field>
  );
}

/** As high as its text needs. Without `multiline` a line break can't be typed, but long text still shows as a whole. */
export function TextArea(props: TextFieldProps & { readonly rows?: number }) {
  const { placeholder, disabled, strong, rows = 1, ...frame } = props;
  const { refused, bind } = useDraftText(props);
  const element = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = element.current;
    if (!area) return;
    area.style.height = '0';
    area.style.height = `${area.scrollHeight + 2}px`;
  }, [bind.value]);
  return (
    <Field {...frame} error={refused ? (props.refusal ?? null) : (frame.error ?? null)}>
      {(control) => (
        <textarea
          {...control}
          {...bind}
          ref={element}
          rows={rows}
          placeholder={placeholder}
          disabled={disabled}
          className={clsx(
            CONTROL,
            'block resize-none overflow-hidden px-2.5 py-[7px]',
            strong && 'text-[14px] font-semibold',
          )}
        />
      )}
    </Field>
  );
}
