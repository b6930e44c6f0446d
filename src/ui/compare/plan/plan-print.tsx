// The action plan on paper: title, date and table on a clean page, and nothing of the app round it.
import { createPortal } from 'react-dom';
import { useFormatter, useTranslations } from 'use-intl';
import { useDocument } from '../../project-session';
import { planCell } from './plan-cells';
import { COLUMNS } from './plan-table';
import './plan-print.css';
import type { PlanEntry } from './use-plan';

/** A day without its hour must not slip to the one before in another time zone. */
const dayOf = (iso: string): Date => new Date(`${iso}T12:00:00`);

interface PlanPrintProps {
  readonly entries: readonly PlanEntry[];
  /** ISO 8601. */
  readonly today: string;
  /** Whose lines they are; null: everybody's. */
  readonly team: string | null;
}

export function PlanPrint({ entries, today, team }: PlanPrintProps) {
  const t = useTranslations('plan');
  const format = useFormatter();
  const { name } = useDocument().project;
  const day = (iso: string): string =>
    format.dateTime(dayOf(iso), { year: 'numeric', month: 'short', day: 'numeric' });
  const date = format.dateTime(dayOf(today), { year: 'numeric', month: 'long', day: 'numeric' });
  return createPortal(
    <div className="plan-print" aria-hidden="true">
      <h1>{team === null ? t('title') : t('ofTeam', { title: t('title'), team })}</h1>
      <p>{t('printedOn', { project: name, date })}</p>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} data-column={column}>
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.key}>
              {COLUMNS.map((column) => (
                <td key={column}>{planCell(entry, column, t, day)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
    window.document.body,
  );
}
