// What a field is where nothing can be changed: its text, or quietly that nothing is filled in; no box that asks to be clicked.
import { createContext, useContext } from 'react';
import { useTranslations } from 'use-intl';
import './reading.css';

/** Where fields stand while they are only read: each on a line of its own, or in the cells of a table. Null: they can be changed. */
export type Read = 'lines' | 'cells' | null;

export const ReadContext = createContext<Read>(null);

/** True of a field without a value that is only read. */
export const useUnfilled = (isEmpty: boolean, disabled: boolean): boolean =>
  useContext(ReadContext) !== null && disabled && isEmpty;

interface UnfilledProps {
  readonly label: string;
  readonly className?: string | undefined;
}

/** In place of an empty field: what it is and that nothing is filled in; in a table nothing but that, for the ear. */
export function Unfilled({ label, className }: UnfilledProps) {
  const t = useTranslations('words');
  const isCell = useContext(ReadContext) === 'cells';
  return (
    <p className={className ?? (isCell ? 'px-2.5 py-[7px]' : 'text-[12.5px] leading-[18px] text-ink3')}>
      {isCell ? (
        <span className="sr-only">{t('unfilled', { field: label })}</span>
      ) : (
        t('unfilled', { field: label })
      )}
      {isCell ? <span aria-hidden>{t('nothingHere')}</span> : null}
    </p>
  );
}
