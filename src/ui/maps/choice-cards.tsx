// A choice of one from a few ways to go on, each with a sentence that says what it means, and what it asks for below it.
import clsx from 'clsx';
import { RadioGroup } from 'radix-ui';
import { Children, type ReactNode, useId } from 'react';

export interface ChoiceCard<T extends string> {
  readonly value: T;
  readonly title: string;
  readonly text: string;
}

interface ChoiceCardsProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly ChoiceCard<T>[];
  readonly onChange: (value: T) => void;
  /** What the chosen way asks for. */
  readonly children?: ReactNode;
}

export function ChoiceCards<T extends string>({
  label,
  value,
  options,
  onChange,
  children,
}: ChoiceCardsProps<T>) {
  const id = useId();
  const asks = Children.toArray(children).length > 0;
  return (
    <RadioGroup.Root
      aria-label={label}
      value={value}
      onValueChange={(chosen) => {
        const option = options.find((one) => one.value === chosen);
        if (option) onChange(option.value);
      }}
      className="flex flex-col gap-2"
    >
      {options.map((option) => (
        <div
          key={option.value}
          className={clsx(
            'rounded-[10px] border',
            option.value === value ? 'border-accent bg-accent-soft/40' : 'border-border',
          )}
        >
          <RadioGroup.Item
            value={option.value}
            aria-labelledby={`${id}-${option.value}`}
            aria-describedby={`${id}-${option.value}-text`}
            className="flex w-full items-start gap-2.5 rounded-[10px] px-3 py-2.5 text-left"
          >
            <span
              aria-hidden
              className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-control bg-surface"
            >
              <RadioGroup.Indicator className="size-2 rounded-full bg-accent" />
            </span>
            <span className="min-w-0">
              <span id={`${id}-${option.value}`} className="block text-[13px] leading-[18px] font-semibold">
                {option.title}
              </span>
              <span id={`${id}-${option.value}-text`} className="block text-[12px] leading-[17px] text-ink2">
                {option.text}
              </span>
            </span>
          </RadioGroup.Item>
          {option.value === value && asks ? <div className="px-3 pb-3 pl-[38px]">{children}</div> : null}
        </div>
      ))}
    </RadioGroup.Root>
  );
}
