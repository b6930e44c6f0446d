// What was taken of a file, what became something else and what was left out: counted, each by name, with the reason.
import { CircleCheck, CircleMinus, Copy, PencilLine } from 'lucide-react';
import type { ImportedProject } from '../../../formats/interchange/build-project';
import type { ForeignFile, ReasonKey, ReportItem } from '../../../formats/reading/foreign';
import { Button } from '../../kit/button';
import { showToast } from '../../kit/toasts';
import { type ImportText, useImportWords } from './use-import-words';

interface ImportReportProps {
  readonly file: ForeignFile;
  readonly built: ImportedProject;
}

interface Group {
  readonly reason: ReasonKey;
  readonly names: readonly string[];
  readonly count: number;
}

const countOf = (items: readonly ReportItem[]): number =>
  items.reduce((sum, { count = 1 }) => sum + count, 0);

/** The names of each reason, in the order of the file. */
function byReason(items: readonly ReportItem[]): Group[] {
  const groups = new Map<ReasonKey, ReportItem[]>();
  for (const item of items) groups.set(item.reason, [...(groups.get(item.reason) ?? []), item]);
  return [...groups].map(([reason, own]) => ({
    reason,
    names: own.flatMap(({ name }) => (name === '' ? [] : name)),
    count: countOf(own),
  }));
}

function takenText({ file, built }: ImportReportProps, t: ImportText): string {
  const { document } = built;
  const size = (table: object): number => Object.keys(table).length;
  const details = file.charts.filter(({ parent }) => parent !== null).length;
  return [
    file.charts.length - details > 1 ? t('report.charts', { count: file.charts.length - details }) : null,
    t('report.lanes', { count: size(document.lanes) }),
    t('report.stages', { count: size(document.stages) }),
    t('report.steps', { count: size(document.steps) }),
    t('report.ways', { count: size(document.connections) }),
    details > 0 ? t('report.details', { count: details }) : null,
  ]
    .filter((text) => text !== null)
    .join(' · ');
}

/** The report as text, everything by name. */
function reportText(props: ImportReportProps, items: readonly ReportItem[], t: ImportText): string {
  const of = (effect: ReportItem['effect']): string[] => {
    const mine = items.filter((item) => item.effect === effect);
    if (mine.length === 0) return [];
    return [
      '',
      t(`report.${effect}`, { count: String(countOf(mine)) }),
      ...byReason(mine).map(({ reason, names, count }) =>
        names.length > 0
          ? `- ${t('report.names', { reason: t(`reasons.${reason}`), names: names.join(', ') })}`
          : `- ${t(`reasons.${reason}`)} (${count})`,
      ),
    ];
  };
  return [`${t('report.taken')}: ${takenText(props, t)}`, ...of('changed'), ...of('left'), ''].join('\n');
}

export function ImportReport(props: ImportReportProps) {
  const t = useImportWords();
  const items = [...props.file.report, ...props.built.report];
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportText(props, items, t));
      showToast(t('report.copied'));
    } catch {
      showToast(t('report.notCopied'), { tone: 'problem' });
    }
  };
  return (
    <section className="flex flex-col gap-2.5 text-[13px] leading-[19px]">
      <div className="flex items-center justify-between gap-3">
        <h3 className="text-[13.5px] font-semibold">{t('report.title')}</h3>
        {items.length > 0 ? (
          <Button look="plain" icon={Copy} onClick={() => void copy()}>
            {t('report.copy')}
          </Button>
        ) : null}
      </div>
      <p className="flex items-start gap-2">
        <CircleCheck size={16} strokeWidth={1.8} aria-hidden className="mt-0.5 shrink-0 text-won" />
        <span>
          <strong className="font-semibold">{t('report.taken')}</strong> {takenText(props, t)}
          {items.length === 0 ? <span className="block text-ink2">{t('report.all')}</span> : null}
        </span>
      </p>
      <Items effect="changed" items={items} />
      <Items effect="left" items={items} />
    </section>
  );
}

const ICONS = { changed: PencilLine, left: CircleMinus } as const;

function Items({
  effect,
  items,
}: {
  readonly effect: ReportItem['effect'];
  readonly items: readonly ReportItem[];
}) {
  const t = useImportWords();
  const mine = items.filter((item) => item.effect === effect);
  const Icon = ICONS[effect];
  if (mine.length === 0) return null;
  return (
    <details open={effect === 'left'} className="rounded-lg border border-hair px-3 py-2">
      <summary className="flex cursor-pointer items-center gap-2 font-semibold">
        <Icon size={16} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink3" />
        {t(`report.${effect}`, { count: String(countOf(mine)) })}
      </summary>
      <ul className="mt-2 flex flex-col gap-1.5 pl-6 [overflow-wrap:anywhere]">
        {byReason(mine).map(({ reason, names, count }) => (
          <li key={reason}>
            {t(`reasons.${reason}`)} ({count})
            {names.length > 0 ? (
              <span className="block text-[12px] leading-[17px] text-ink2">{names.join(', ')}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
