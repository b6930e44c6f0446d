// A field for a duration, typed as people write it, with a switch between working and calendar time beside it.
import type { LucideIcon } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import {
  type Duration,
  type DurationUnit,
  formatDuration,
  inWorkingDays,
  parseDuration,
} from '../../base/duration';
import type { FieldFrame } from './field';
import { SelectField } from './select-field';
import { TextField } from './text-field';

export interface DurationFieldProps extends FieldFrame {
  readonly value: Duration | null;
  /** Null: the field was emptied. */
  readonly commit: (value: Duration | null, visit: string | undefined) => void;
  /** Taken when a bare number is typed into an empty field. */
  readonly unit: DurationUnit;
  /** Of the project: how long a working day is. */
  readonly hoursPerDay: number;
  readonly icon?: LucideIcon;
  readonly placeholder?: string;
  readonly disabled?: boolean;
}

export function DurationField(props: DurationFieldProps) {
  const { value, commit, unit, hoursPerDay, icon, placeholder, disabled = false, ...frame } = props;
  const t = useTranslations('words');
  const locale = useLocale();
  const read = (duration: Duration | null): string =>
    duration ? formatDuration(duration, locale, { kind: 'hidden' }) : '';
  const days = value && inWorkingDays(value, hoursPerDay);
  const fallback = { unit: value?.unit ?? unit, working: value?.working ?? true };
  return (
    <TextField
      {...frame}
      icon={icon}
      value={read(value)}
      placeholder={placeholder}
      disabled={disabled}
      hint={
        value && days !== null ? (
          <Understood
            value={value}
            days={days}
            {...(disabled ? {} : { onCalendar: () => commit({ ...value, working: false }, undefined) })}
          />
        ) : null
      }
      refusal={t('notADuration')}
      commit={(text, visit) => {
        const duration = text.trim() === '' ? null : parseDuration(text, fallback);
        if (duration === null && text.trim() !== '') return null;
        commit(duration, visit);
        return read(duration);
      }}
      after={
        <SelectField
          label={t('timeOf', { field: frame.label })}
          labelHidden
          className="w-[132px] shrink-0"
          value={fallback.working ? 'working' : 'calendar'}
          disabled={disabled || value === null}
          options={[
            { value: 'working', label: t('time.working') },
            { value: 'calendar', label: t('time.calendar') },
          ]}
          onChange={(kind) => {
            if (value) commit({ ...value, working: kind === 'working' }, undefined);
          }}
        />
      }
    />
  );
}

interface UnderstoodProps {
  readonly value: Duration;
  readonly days: number;
  onCalendar?(): void;
}

/** More hours than a working day has: how they count, and the way to mean the clock. */
function Understood({ value, days, onCalendar }: UnderstoodProps) {
  const t = useTranslations('words');
  const locale = useLocale();
  const calendar = formatDuration({ ...value, working: false }, locale, { kind: 'calendar' });
  return (
    <>
      {t('countsAs', {
        time: formatDuration(value, locale),
        days: formatDuration({ amount: days, unit: 'day', working: true }, locale),
      })}{' '}
      {onCalendar ? (
        <button
          type="button"
          onClick={onCalendar}
          className="rounded-sm font-medium text-accent-ink hover:underline"
        >
          {t('rather', { time: calendar })}
        </button>
      ) : null}
    </>
  );
}
