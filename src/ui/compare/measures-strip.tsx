// The measures of both maps below the charts: what each comes to, the difference, and a bar of both.
import clsx from 'clsx';
import { ChevronDown, ChevronUp, TrendingDown, TrendingUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Comparison } from '../../compare/compare-maps';
import { BETTER, MEASURES, type Measure, measuresOf } from '../../numbers/measures';
import { IconButton } from '../kit/icon-button';
import { differenceText, type MeasureWords, measureText } from '../../compare/measure-text';

interface MeasuresStripProps {
  readonly comparison: Comparison;
  /** The list beside is narrowed to one team: that these are not is said. */
  readonly ofTeam?: boolean;
}

const LOW_WINDOW = 800;

export function MeasuresStrip({ comparison, ofTeam = false }: MeasuresStripProps) {
  const t = useTranslations('compare.measures');
  const [open, setOpen] = useState(() => window.innerHeight >= LOW_WINDOW);
  return (
    <section
      aria-label={t('title')}
      data-region=""
      className="relative shrink-0 border-t border-hair bg-surface px-4 py-2"
    >
      {open ? (
        <Measures comparison={comparison} ofTeam={ofTeam} />
      ) : (
        <h2 className="text-[12px] leading-8 font-semibold">{t(ofTeam ? 'titleWhole' : 'title')}</h2>
      )}
      <IconButton
        label={t(open ? 'fold' : 'unfold')}
        icon={open ? ChevronDown : ChevronUp}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="absolute top-2 right-2"
        data-picture="leave-out"
      />
    </section>
  );
}

const nameOf = ({ document, map }: Comparison['before']): string => document.maps[map]?.name ?? '';

function Measures({ comparison, ofTeam }: MeasuresStripProps) {
  const t = useTranslations('compare.measures');
  const locale = useLocale();
  const { before, after } = comparison;
  const [was, is] = useMemo(
    () => [measuresOf(before.document, before.map), measuresOf(after.document, after.map)],
    [before, after],
  );
  const say: MeasureWords = { t, locale, currency: after.document.project.currency };
  return (
    <>
      <dl className="mr-8 grid grid-cols-4 gap-x-6 gap-y-2.5">
        {MEASURES.map((measure) => (
          <MeasureLine key={measure} measure={measure} was={was[measure]} is={is[measure]} say={say} />
        ))}
      </dl>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-[11.5px] leading-[16px] text-ink2">
        {ofTeam ? <strong className="font-semibold text-ink">{t('wholeChart')}</strong> : null}
        <Key name={nameOf(before)} outlined />
        <Key name={nameOf(after)} />
        <span className="text-ink3">{t('green')}</span>
        {[
          { name: nameOf(before), of: was },
          { name: nameOf(after), of: is },
        ].map(({ name, of }) =>
          MEASURES.some((measure) => of[measure] === null) ? (
            <span key={name}>{t('missing', { map: name })}</span>
          ) : null,
        )}
      </p>
    </>
  );
}

function Key({ name, outlined = false }: { readonly name: string; readonly outlined?: boolean }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <span
        aria-hidden
        className={clsx('h-2 w-5 shrink-0 rounded-[3px]', outlined ? 'border border-wire' : 'bg-wire')}
      />
      <span className="max-w-60 truncate">{name}</span>
    </span>
  );
}

interface MeasureLineProps {
  readonly measure: Measure;
  readonly was: number | null;
  readonly is: number | null;
  readonly say: MeasureWords;
}

function MeasureLine({ measure, was, is, say }: MeasureLineProps) {
  const { t } = say;
  const known = was !== null && is !== null;
  const less = known && is < was;
  const isBetter = known && is !== was && BETTER[measure] === (less ? 'less' : 'more');
  const Trend = less ? TrendingDown : TrendingUp;
  const difference = known ? differenceText(measure, was, is, say) : null;
  return (
    <div className="min-w-0">
      <dt className="truncate text-[11.5px] leading-[16px] text-ink3">{t(`names.${measure}`)}</dt>
      <dd className="flex flex-wrap items-baseline gap-x-1.5 tabular-nums">
        <span className="text-[12.5px] text-ink2">
          <span className="sr-only">{t('from')} </span>
          <Value text={measureText(measure, was, say)} say={say} />
        </span>
        <span aria-hidden className="text-[12.5px] text-ink3">
          {'→'}
        </span>
        <span className="text-[16px] leading-[22px] font-semibold">
          <span className="sr-only">{t('to')} </span>
          <Value text={measureText(measure, is, say)} say={say} />
        </span>
        {difference === null ? null : (
          <span
            className={clsx(
              'inline-flex items-center gap-1 text-[11.5px] font-semibold whitespace-nowrap',
              isBetter ? 'text-won' : 'text-ink2',
            )}
          >
            {was === is ? null : <Trend size={12} strokeWidth={2.1} aria-hidden />}
            {difference}
            {isBetter ? <span className="sr-only"> {t('better')}</span> : null}
          </span>
        )}
      </dd>
      <dd aria-hidden className="mt-1 flex flex-col gap-[3px]">
        <Bar share={share(was, is)} className="border border-wire" />
        <Bar share={share(is, was)} className={isBetter ? 'bg-won' : 'bg-wire'} />
      </dd>
    </div>
  );
}

/** Of the larger of both, 0 to 1. */
const share = (value: number | null, other: number | null): number => {
  const most = Math.max(value ?? 0, other ?? 0);
  return value === null || most <= 0 ? 0 : value / most;
};

function Bar({ share: part, className }: { readonly share: number; readonly className: string }) {
  return part > 0 ? (
    <div className={clsx('h-[6px] rounded-[3px]', className)} style={{ width: `${part * 100}%` }} />
  ) : (
    <div className="h-[6px]" />
  );
}

function Value({ text, say }: { readonly text: string | null; readonly say: MeasureWords }) {
  if (text !== null) return text;
  return (
    <>
      <span aria-hidden>{'–'}</span>
      <span className="sr-only">{say.t('notKnown')}</span>
    </>
  );
}
