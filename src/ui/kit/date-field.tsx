// A field for a day, typed as people write it and shown in the language of the app, with the browser's calendar beside it.
import clsx from 'clsx';
import { CalendarDays } from 'lucide-react';
import { type RefObject, useContext, useRef } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { dayHere, dayText } from '../../base/day';
import { readDay } from '../../base/read-day';
import { useServices } from '../services-context';
import { CONTROL, Field, type FieldFrame, ONE_LINE } from './field';
import { ReadContext, Unfilled, useUnfilled } from './read-field';
import { useDraftText } from './use-draft-text';

interface DateFieldProps extends FieldFrame {
  /** ISO 8601, such as 2026-05-04; null = none. */
  readonly value: string | null;
  /** `visit`: the visit to the field that it belongs to; undefined for what is chosen in the calendar. */
  readonly commit: (value: string | null, visit: string | undefined) => void;
  readonly disabled?: boolean;
}

/** Without it there is no way to open the calendar but the browser's own field, which speaks its own language. */
const hasPicker = (): boolean => 'showPicker' in HTMLInputElement.prototype;

export function DateField({ value, commit, disabled = false, ...frame }: DateFieldProps) {
  const t = useTranslations('words');
  const locale = useLocale();
  const services = useServices();
  const field = useRef<HTMLInputElement>(null);
  const shown = (day: string | null): string => (day === null ? '' : dayText(day, locale));
  const { refused, bind } = useDraftText({
    value: shown(value),
    commit: (text, visit) => {
      const day = text.trim() === '' ? null : readDay(text, dayHere(services.now()));
      if (day === null && text.trim() !== '') return null;
      if (day !== value) commit(day, visit);
      return shown(day);
    },
  });
  const isRead = useContext(ReadContext) !== null && disabled;
  if (useUnfilled(value === null, disabled)) return <Unfilled label={frame.label} />;
  return (
    <Field {...frame} error={refused ? t('notADay') : (frame.error ?? null)}>
      {(control) => (
        <div className="relative">
          <input
            {...control}
            {...bind}
            ref={field}
            type="text"
            autoComplete="off"
            placeholder={t('day')}
            disabled={disabled}
            className={clsx(
              CONTROL,
              ONE_LINE,
              'pl-2.5',
              hasPicker() ? 'pr-8 pointer-coarse:pr-11' : 'pr-2.5',
            )}
          />
          {hasPicker() && !isRead ? (
            <Calendar
              label={t('calendarOf', { field: frame.label })}
              value={value}
              disabled={disabled}
              onChoose={(day) => commit(day, undefined)}
              field={field}
            />
          ) : null}
        </div>
      )}
    </Field>
  );
}

interface CalendarProps {
  readonly label: string;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onChoose: (day: string | null) => void;
  /** Has the keyboard where the browser does not open its calendar, as in a frame of another page. */
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The button, and below it the browser's own field, of which nothing is seen but its calendar. */
function Calendar({ label, value, disabled, onChoose, field }: CalendarProps) {
  const native = useRef<HTMLInputElement>(null);
  const open = (): void => {
    try {
      native.current?.showPicker();
    } catch {
      field.current?.focus();
    }
  };
  return (
    <>
      <input
        ref={native}
        type="date"
        max="9999-12-31"
        aria-hidden="true"
        tabIndex={-1}
        value={value ?? ''}
        disabled={disabled}
        onChange={(event) => onChoose(event.target.value === '' ? null : event.target.value)}
        className="pointer-events-none absolute inset-0 opacity-0"
      />
      <button
        type="button"
        aria-label={label}
        disabled={disabled}
        onClick={open}
        className={clsx(
          'absolute inset-y-0.5 right-0.5 inline-flex w-7 items-center justify-center rounded-md text-ink3 pointer-coarse:w-10',
          'hover:text-ink disabled:opacity-40',
        )}
      >
        <CalendarDays size={14} strokeWidth={1.8} aria-hidden />
      </button>
    </>
  );
}
