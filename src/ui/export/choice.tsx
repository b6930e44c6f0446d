// The parts that the choices of the dialog are made of: a titled choice and a switch.
import { type ReactNode, useId } from 'react';

/** A quiet title above a choice, as fields have. */
export const CHOICE_TITLE = 'text-[11px] leading-[15px] font-semibold text-ink3';

interface ChoiceProps {
  readonly title: string;
  readonly below?: ReactNode;
  readonly children: ReactNode;
}

export function Choice({ title, below, children }: ChoiceProps) {
  return (
    <div className="flex flex-col gap-1">
      <span aria-hidden className={CHOICE_TITLE}>
        {title}
      </span>
      {children}
      {below ? <p className="text-[12px] leading-[17px] text-ink2">{below}</p> : null}
    </div>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="flex min-h-7 items-center gap-2.5 pointer-coarse:min-h-11">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
        className="size-4 accent-accent"
      />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}
