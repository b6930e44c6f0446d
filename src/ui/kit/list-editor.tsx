// A list whose rows are edited in place: each can be taken away, and a field below adds one.
import { Plus } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { CONTROL, ONE_LINE } from './field';
import { ADDER, LIST } from './focus-adder';
import { RemoveButton } from './remove-button';
import { Suggestions } from './suggestions';
import { isComposing } from './use-draft-text';

interface ListEditorProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T, index: number) => string;
  readonly row: (item: T, index: number) => ReactNode;
  readonly removeLabel: (item: T, index: number) => string;
  readonly onRemove: (index: number) => void;
  /** The name of the field that adds. */
  readonly addLabel: string;
  readonly onAdd: (text: string) => void;
  /** What can be typed, where the name of the field does not say it. */
  readonly addHint?: string;
  /** Texts to choose from while typing. */
  readonly suggestions?: readonly string[];
  readonly disabled?: boolean;
}

export function ListEditor<T>(props: ListEditorProps<T>) {
  const { items, keyOf, row, removeLabel, onRemove, addLabel, onAdd, disabled = false } = props;
  const { addHint, suggestions } = props;
  return (
    <div {...LIST} className="flex flex-col gap-2">
      {items.length > 0 ? (
        <ul className="flex flex-col gap-2">
          {items.map((item, index) => (
            <li key={keyOf(item, index)} className="flex items-start gap-1">
              <div className="min-w-0 flex-1">{row(item, index)}</div>
              {disabled ? null : (
                <RemoveButton label={removeLabel(item, index)} onRemove={() => onRemove(index)} />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {disabled ? null : <AddField label={addLabel} hint={addHint} suggestions={suggestions} onAdd={onAdd} />}
    </div>
  );
}

interface AddFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly suggestions?: readonly string[] | undefined;
  readonly onAdd: (text: string) => void;
}

/** Adds what is typed on Enter or on leaving, and is ready for the next. */
export function AddField({ label, hint, suggestions, onAdd }: AddFieldProps) {
  const list = useId();
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() !== '') onAdd(text.trim());
    setText('');
  };
  return (
    <div className="relative">
      <Plus
        size={14}
        strokeWidth={2.1}
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-ink3"
      />
      <input
        {...ADDER}
        type="text"
        aria-label={label}
        placeholder={hint ?? label}
        list={suggestions?.length ? list : undefined}
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            add();
          }
          if (event.key === 'Escape' && text !== '') {
            event.stopPropagation();
            event.preventDefault();
            setText('');
          }
        }}
        className={`${CONTROL} ${ONE_LINE} border-dashed pr-2.5 pl-[30px]`}
      />
      {suggestions?.length ? <Suggestions id={list} texts={suggestions} /> : null}
    </div>
  );
}
