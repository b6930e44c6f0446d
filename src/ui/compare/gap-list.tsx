// Which gaps of the current map the target closes, each leading to the change that does, and which it leaves open.
import { CheckCircle2, ChevronRight, Flag } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { GapOutcomes } from '../../compare/gap-outcomes';
import type { ChangeRow } from '../../compare/rows';
import type { Gap } from '../../model/document';
import { openGapClosing } from '../actions/acts/gaps';
import { goToPlace } from '../actions/acts/go-to-place';
import { ClosingOffers } from '../closing-offers';
import { focusMain } from '../main-focus';
import { useProject } from '../project-session';

/** The keyboard goes to the list of changes when what was pressed is gone. */
const toList = () => (): void => void requestAnimationFrame(() => focusMain());

interface GapListProps {
  readonly gaps: GapOutcomes;
  readonly rows: readonly ChangeRow[];
  readonly onChoose: (row: ChangeRow | null) => void;
}

/** The row of the change that closes a gap; null where its change is none of these. */
const closingRow = (rows: readonly ChangeRow[], { closedBy }: Gap): ChangeRow | null =>
  rows.find((row) =>
    closedBy.some(({ current, target }) =>
      [row, ...row.connections].some(({ before, after }) => before === current && after === target),
    ),
  ) ?? null;

export function GapList({ gaps, rows, onChoose }: GapListProps) {
  const t = useTranslations('compare');
  const project = useProject();
  const { closed, open } = gaps;
  if (closed.length + open.length === 0) return null;
  const goTo = (gap: Gap): void => goToPlace(project, gap.at[0] ?? { kind: 'map', id: gap.map }, gap.map);
  return (
    <section className="px-2 pt-4">
      <h3 className="pb-1 text-[11px] leading-[15px] font-semibold text-ink3">{t('gaps')}</h3>
      <Outcome
        icon={CheckCircle2}
        tone="text-won"
        title={t('closed', { count: closed.length })}
        gaps={closed}
        onGap={(gap) => {
          const row = closingRow(rows, gap);
          if (row) onChoose(row);
          else goTo(gap);
        }}
      />
      <Outcome
        icon={Flag}
        tone="text-gap"
        title={t('open', { count: open.length })}
        gaps={open}
        onGap={(gap) => openGapClosing(project, gap.id)}
        offers
      />
    </section>
  );
}

interface OutcomeProps {
  readonly icon: typeof Flag;
  readonly tone: string;
  readonly title: string;
  readonly gaps: readonly Gap[];
  readonly onGap: (gap: Gap) => void;
  /** What changes of its own place close it is offered. */
  readonly offers?: boolean;
}

function Outcome({ icon: Icon, tone, title, gaps, onGap, offers = false }: OutcomeProps) {
  const t = useTranslations('compare');
  const head = (
    <>
      <Icon size={16} strokeWidth={1.8} aria-hidden className={`shrink-0 ${tone}`} />
      <span className="flex-1 font-medium">{title}</span>
    </>
  );
  if (gaps.length === 0) return <p className="flex min-h-8 items-center gap-2.5">{head}</p>;
  return (
    <details className="group">
      <summary className="flex min-h-8 cursor-pointer list-none items-center gap-2.5 rounded-lg hover:bg-hover pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        {head}
        <ChevronRight
          size={14}
          strokeWidth={2.1}
          aria-hidden
          className="mr-1 shrink-0 text-ink3 transition-transform group-open:rotate-90"
        />
      </summary>
      <ul className="pb-1 pl-[26px]">
        {gaps.map((gap) => (
          <li key={gap.id}>
            <button
              type="button"
              onClick={() => onGap(gap)}
              className="min-h-7 w-full rounded-lg px-1.5 py-1 text-left text-[12px] leading-[17px] text-ink2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
            >
              {t('gap', { number: gap.number, title: gap.title || t('noTitle') })}
            </button>
            {offers ? <ClosingOffers gap={gap} leave={toList} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
