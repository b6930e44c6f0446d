// A name being typed over in place: Enter or leaving keeps it, Escape puts the old one back.
import clsx from 'clsx';
import { type KeyboardEvent, useRef } from 'react';

interface NameFieldProps {
  readonly value: string;
  readonly label: string;
  readonly className?: string;
  /** The new name, trimmed; null when nothing was changed, it was left empty, or Escape was pressed. */
  readonly onDone: (name: string | null) => void;
}

export function NameField({ value, label, className, onDone }: NameFieldProps) {
  // Leaving the field after Enter or Escape must not answer a second time.
  const done = useRef(false);
  const finish = (typed: string | null): void => {
    if (done.current) return;
    done.current = true;
    const name = typed?.trim() ?? '';
    onDone(name === '' || name === value ? null : name);
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value);
    if (event.key === 'Escape') {
      event.preventDefault();
      finish(null);
    }
  };
  return (
    <input
      ref={(field) => {
        if (field && !done.current && document.activeElement !== field) {
          field.focus();
          field.select();
        }
      }}
      aria-label={label}
      defaultValue={value}
      maxLength={300}
      className={clsx(
        'min-w-0 rounded-[5px] bg-surface text-ink outline-2 outline-offset-1 outline-accent',
        className,
      )}
      onKeyDown={keyDown}
      onBlur={(event) => finish(event.currentTarget.value)}
    />
  );
}
