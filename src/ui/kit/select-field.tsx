// A choice of one from a short, fixed list.
import clsx from 'clsx';
import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { CHIP_BUTTON } from './chip';
import { CONTROL, Field, type FieldFrame, labelIdOf, ONE_LINE } from './field';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A glyph or swatch before the label. */
  readonly mark?: ReactNode;
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
  return (
    <Field {...frame} labelHidden={compact || (frame.labelHidden ?? false)}>
      {(control) => (
        <Radix.Root value={value ?? (none ? NONE : '')} onValueChange={choose} disabled={disabled}>
          <Radix.Trigger
            {...control}
            aria-labelledby={`${labelIdOf(control.id)} ${control.id}`}
            className={compact ? CHIP_BUTTON : BOX}
          >
            {shown?.mark}
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

type ChoicesProps = Pick<SelectFieldProps<string>, 'options' | 'none'>;

function Choices({ options, none }: ChoicesProps) {
  return (
    <Radix.Portal>
      <Radix.Content position="popper" sideOffset={4} collisionPadding={8} className={POPUP}>
        <Radix.Viewport className="max-h-(--radix-select-content-available-height) p-1">
          {none ? <Item value={NONE} label={none} quiet /> : null}
          {options.map((option) => (
            <Item key={option.value} value={option.value} label={option.label} mark={option.mark} />
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
  readonly value: string;
  readonly label: string;
  readonly mark?: ReactNode;
  readonly quiet?: boolean;
}

function Item({ value, label, mark, quiet }: ItemProps) {
  return (
    <Radix.Item
      value={value}
      className={clsx(
        'flex min-h-8 cursor-default items-center gap-2 rounded-lg px-2 py-1 text-[13px] leading-[18px] outline-none',
        'select-none data-[highlighted]:bg-hover pointer-coarse:min-h-11',
        quiet ? 'text-ink3' : 'text-ink',
      )}
    >
      {mark}
      <span className="min-w-0 flex-1">
        <Radix.ItemText>{label}</Radix.ItemText>
      </span>
      <Radix.ItemIndicator>
        <Check size={14} strokeWidth={2.1} aria-hidden className="text-accent" />
      </Radix.ItemIndicator>
    </Radix.Item>
  );
}
