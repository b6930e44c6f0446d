// A choice of one from a short, fixed list.
import clsx from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import type { KeyboardEvent, ReactNode } from 'react';
import { CHIP_BUTTON } from './chip';
import { CONTROL, Field, type FieldFrame, labelIdOf, ONE_LINE } from './field';
import { Unfilled, useUnfilled } from './read-field';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A glyph or swatch before the label. */
  readonly mark?: ReactNode;
  /** Its number in a row of things that are counted, shown before the label: typing it chooses too. */
  readonly number?: number;
}

export interface SelectFieldProps<T extends string> extends FieldFrame {
  /** Null: nothing chosen, or several things differ; the placeholder shows. */
  readonly value: T | null;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  /** Offers an empty choice of this name and calls `onClear`. */
  readonly none?: string;
  readonly onClear?: () => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** As small as a chip, among chips; the label is read out only. */
  readonly compact?: boolean;
}

/** Radix keeps '' for itself, so the empty choice needs a value of its own. */
const NONE = '\u0000';

const BOX = clsx(CONTROL, ONE_LINE, 'flex items-center gap-1.5 pr-2 pl-2.5 text-left');

export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { value, options, onChange, none, onClear, placeholder, disabled = false, ...frame } = props;
  const compact = frame.compact ?? false;
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
    else onClear?.();
  };
  const shown = options.find((option) => option.value === value);
  // Words are typed for by Radix itself, by the label alone.
  const chooseNumber = (event: KeyboardEvent): void => {
    const option = event.ctrlKey || event.metaKey || event.altKey ? undefined : numbered(options, event.key);
    if (option) onChange(option.value);
  };
  if (useUnfilled(!shown && !none, disabled)) return <Unfilled label={frame.label} />;
  return (
    <Field {...frame} labelHidden={compact || (frame.labelHidden ?? false)}>
      {(control) => (
        <Radix.Root value={value ?? (none ? NONE : '')} onValueChange={choose} disabled={disabled}>
          <Radix.Trigger
            {...control}
            aria-labelledby={`${labelIdOf(control.id)} ${control.id}`}
            onKeyDown={chooseNumber}
            className={compact ? CHIP_BUTTON : BOX}
          >
            <Before option={shown} />
            <span className={clsx('min-w-0 flex-1 truncate', !shown && 'text-ink3')}>
              {shown?.label ?? none ?? placeholder ?? ''}
            </span>
            <ChevronDown size={14} strokeWidth={2.1} aria-hidden className="shrink-0 text-ink3" />
          </Radix.Trigger>
          <Choices options={options} {...(none ? { none } : {})} />
        </Radix.Root>
      )}
    </Field>
  );
}

const numbered = <T extends string>(options: readonly SelectOption<T>[], key: string) =>
  options.find(({ number }) => number !== undefined && String(number) === key);

/** What stands before the label. */
function Before({ option }: { readonly option: Pick<SelectOption<string>, 'mark' | 'number'> | undefined }) {
  if (option?.number === undefined) return option?.mark;
  return <span className="shrink-0 text-ink3 tabular-nums">{option.number} </span>;
}

/** In the open list a number goes to its entry, as a letter does. */
function goToNumber(event: KeyboardEvent<HTMLElement>): void {
  const entry = event.currentTarget.querySelector<HTMLElement>(`[data-number="${CSS.escape(event.key)}"]`);
  entry?.focus();
}

type ChoicesProps = Pick<SelectFieldProps<string>, 'options' | 'none'>;

function Choices({ options, none }: ChoicesProps) {
  return (
    <Radix.Portal>
      <Radix.Content
        position="popper"
        sideOffset={4}
        collisionPadding={8}
        onKeyDown={goToNumber}
        className={POPUP}
      >
        <Radix.Viewport className="max-h-(--radix-select-content-available-height) p-1">
          {none ? <Item option={{ value: NONE, label: none }} quiet /> : null}
          {options.map((option) => (
            <Item key={option.value} option={option} />
          ))}
        </Radix.Viewport>
      </Radix.Content>
    </Radix.Portal>
  );
}

const POPUP = clsx(
  'z-50 max-w-[288px] min-w-(--radix-select-trigger-width) overflow-hidden rounded-xl border border-hair bg-raised',
  'shadow-floating',
);

interface ItemProps {
  readonly option: SelectOption<string>;
  readonly quiet?: boolean;
}

function Item({ option, quiet }: ItemProps) {
  const { value, label, number } = option;
  return (
    <Radix.Item
      value={value}
      textValue={label}
      data-number={number}
      className={clsx(
        'flex min-h-8 cursor-default items-center gap-2 rounded-lg px-2 py-1 text-[13px] leading-[18px] outline-none',
        'select-none data-[highlighted]:bg-hover pointer-coarse:min-h-11',
        quiet ? 'text-ink3' : 'text-ink',
      )}
    >
      {option.mark}
      <span className="min-w-0 flex-1">
        <Radix.ItemText>{number === undefined ? label : `${number} ${label}`}</Radix.ItemText>
      </span>
      <Radix.ItemIndicator>
        <Check size={14} strokeWidth={2.1} aria-hidden className="text-accent" />
      </Radix.ItemIndicator>
    </Radix.Item>
  );
}
