// A choice of one from two to five short words, all in view.
import clsx from 'clsx';
import type { LucideIcon } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useContext } from 'react';
import { shortcutKeys } from './kbd';
import { ReadContext } from './read-field';

interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: LucideIcon;
  /** Its shortcut, in tinykeys notation; shown with the word when the pointer rests on it. */
  readonly shortcut?: string | null;
}

const titleOf = ({ label, shortcut }: SegmentedOption<string>): string =>
  shortcut ? `${label} (${shortcutKeys(shortcut).join(' ')})` : label;

export interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly value: T | null;
  readonly options: readonly SegmentedOption<T>[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
  /** Only the icons are seen; the words are said, and shown when the pointer rests on one. */
  readonly iconsOnly?: boolean;
  readonly className?: string;
}

export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, value, options, onChange, disabled = false, iconsOnly = false, className } = props;
  const shown = options.find((option) => option.value === value);
  if (useContext(ReadContext) !== null && disabled)
    return (
      <p className="text-[13px] leading-[18px]">
        <span className="sr-only">{label} </span>
        {shown?.label}
      </p>
    );
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value ?? ''}
      disabled={disabled}
      orientation="horizontal"
      onValueChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
      className={clsx('flex gap-0.5 rounded-[9px] bg-sunken p-[3px]', className)}
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          title={iconsOnly ? titleOf(option) : undefined}
          className={clsx(
            'inline-flex h-[26px] min-w-0 flex-1 items-center justify-center gap-1.5 rounded-[7px] px-2 text-[12.5px] font-medium whitespace-nowrap text-ink2',
            'data-[state=checked]:bg-surface data-[state=checked]:font-semibold data-[state=checked]:text-ink',
            'data-[state=checked]:ring-1 data-[state=checked]:ring-border disabled:cursor-default pointer-coarse:h-11',
          )}
        >
          {option.icon ? <option.icon size={15} strokeWidth={1.8} aria-hidden className="shrink-0" /> : null}
          <span className={iconsOnly ? 'sr-only' : undefined}>{option.label}</span>
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
