// What the columns of a table are, the first lines under them, and what comes of it: counted, and what cannot be taken by line.
import clsx from 'clsx';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { READ_COLUMNS } from '../../../model/text/columns';
import { bandCounts, type RowFault, type TableProject } from '../../../model/text/table-project';
import { CONTROL } from '../../kit/field';
import { NameAndLanguage } from '../name-and-language';
import { type Matching, withColumn } from './matching';
import type { SourceTable } from './take-table';

interface MatchFormProps {
  readonly table: SourceTable;
  readonly matching: Matching;
  readonly project: TableProject | null;
  readonly onChange: (matching: Matching) => void;
}

export function MatchForm(props: MatchFormProps) {
  const t = useTranslations('table.import');
  const { matching, onChange } = props;
  return (
    <div className="flex flex-col gap-4">
      <NameAndLanguage
        name={matching.name}
        language={matching.language}
        label={t('name')}
        placeholder={t('newName')}
        onChange={(change) => onChange({ ...matching, ...change })}
      />
      <Heading {...props} />
      <Lines {...props} />
      <Outcome {...props} />
    </div>
  );
}

function Heading({ table, matching, onChange }: MatchFormProps) {
  const t = useTranslations('table.import');
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <h3 className="text-[13.5px] font-semibold">
        {t('match')}
        {table.file ? (
          <span className="ml-2 font-normal text-ink3">{t('fromFile', { name: table.file })}</span>
        ) : null}
      </h3>
      <label className="flex min-h-8 items-center gap-2 text-[13px]">
        <input
          type="checkbox"
          checked={matching.header}
          onChange={(event) => onChange({ ...matching, header: event.target.checked })}
          className="size-4 accent-(--accent)"
        />
        {t('header')}
      </label>
    </div>
  );
}

const SHOWN = 8;

function Lines({ table, matching, onChange }: MatchFormProps) {
  const t = useTranslations('table.import');
  const { header, columns } = matching;
  const body = header ? table.cells.slice(1) : table.cells;
  const lines = body.slice(0, SHOWN);
  const nameOf = (at: number): string =>
    (header ? table.cells[0]?.[at]?.trim() : '') || t('column', { number: at + 1 });
  return (
    // Focusable, so that it can be scrolled with the keyboard; its selects are.
    <div className="max-h-[320px] overflow-auto rounded-lg border border-hair">
      <table className="w-max min-w-full border-collapse text-left text-[12.5px] leading-[17px]">
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th
                key={at}
                scope="col"
                className="sticky top-0 z-[1] border-r border-b border-hair bg-raised p-1.5 align-top font-normal"
              >
                <span className="block max-w-[200px] truncate px-1 pb-1 font-semibold">{nameOf(at)}</span>
                <ColumnChoice
                  label={t('isColumn', { name: nameOf(at) })}
                  value={column}
                  onChange={(id) => onChange(withColumn(matching, at, id))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((row, i) => (
            <tr key={i}>
              {columns.map((column, at) => (
                <td
                  key={at}
                  className={clsx(
                    'max-w-[220px] truncate border-r border-b border-hair px-2.5 py-1.5',
                    column === null && 'text-ink3',
                  )}
                >
                  {row[at]}
                </td>
              ))}
            </tr>
          ))}
          {body.length > SHOWN ? (
            <tr>
              <td colSpan={columns.length} className="px-2.5 py-1.5 text-ink3">
                {t('moreLines', { count: body.length - SHOWN })}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnChoiceProps {
  readonly label: string;
  readonly value: Matching['columns'][number];
  readonly onChange: (value: Matching['columns'][number]) => void;
}

function ColumnChoice({ label, value, onChange }: ColumnChoiceProps) {
  const t = useTranslations('table');
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChange(READ_COLUMNS.find((id) => id === event.target.value) ?? null)}
      className={clsx(
        CONTROL,
        'h-8 w-[150px] px-1.5 text-[12.5px] pointer-coarse:h-11',
        value === null && 'text-ink3',
      )}
    >
      <option value="">{t('import.ignore')}</option>
      {READ_COLUMNS.map((id) => (
        <option key={id} value={id}>
          {t(`columns.${id}`)}
        </option>
      ))}
    </select>
  );
}

function Outcome({ matching, project }: MatchFormProps) {
  const t = useTranslations('table.import');
  if (!matching.columns.includes('name')) return <p className="text-gap">{t('needsName')}</p>;
  if (!project) return <p className="text-gap">{t('noSteps')}</p>;
  const { document, map, faults } = project;
  const connections = Object.keys(document.connections).length;
  const steps = Object.keys(document.steps).length;
  return (
    <div className="flex flex-col gap-2">
      <output className="text-[13px] font-semibold">
        {t('facts', { steps, connections, ...bandCounts(document, map) })}
      </output>
      {matching.columns.includes('next') || matching.columns.includes('previous') ? null : (
        <p className="text-[12px] text-ink3">{t('inOrder')}</p>
      )}
      {faults.length > 0 ? <Faults faults={faults} /> : null}
    </div>
  );
}

const LISTED = 100;

function Faults({ faults }: { readonly faults: readonly RowFault[] }) {
  const t = useTranslations('table');
  const lineOf = ({ row, column, fault }: RowFault): string => {
    const reason = t(`faults.${fault.key}`, fault.values as never);
    return column
      ? t('import.faultCell', { row, column: t(`columns.${column}`), reason })
      : t('import.faultLine', { row, reason });
  };
  return (
    <section className="rounded-lg border border-hair p-3">
      <h3 className="flex items-center gap-2 pb-1 text-[13px] font-semibold text-problem">
        <TriangleAlert size={15} strokeWidth={2} aria-hidden />
        {t('import.faults', { count: faults.length })}
      </h3>
      <ul className="max-h-40 list-disc overflow-y-auto pl-5 text-[12px] leading-[17px] text-ink2 [overflow-wrap:anywhere]">
        {faults.slice(0, LISTED).map((fault, i) => (
          <li key={i}>{lineOf(fault)}</li>
        ))}
      </ul>
    </section>
  );
}
