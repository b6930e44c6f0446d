// A figure with its name, and the words for it.
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { figureText, moneyText, shareText, timeText } from '../../numbers/figure-text';
import { useDocument } from '../project-session';

/** Figures in the words of the interface. */
export interface Speech {
  readonly share: (value: number) => string;
  readonly count: (value: number) => string;
  readonly money: (value: number) => string;
  readonly time: (calendar: number, working: number) => string;
}

export function useSpeech(): Speech {
  const locale = useLocale();
  const { project } = useDocument();
  return {
    share: (value) => shareText(value, locale),
    count: (value) => figureText(value, locale),
    money: (value) => moneyText(value, project.currency, locale),
    time: (leadTime, leadTimeWorking) => timeText({ leadTime, leadTimeWorking }, project, locale),
  };
}

interface FigureProps {
  readonly name: string;
  /** Null: it is not known. */
  readonly value: string | null;
  /** A second line in quiet letters. */
  readonly more?: string | null;
  readonly strong?: boolean;
}

/** One line of a list of figures (`dl`). */
export function Figure({ name, value, more = null, strong = false }: FigureProps) {
  return (
    <div className="flex items-baseline gap-3 py-[3px]">
      <dt className="min-w-0 flex-1 text-[12.5px] leading-[17px] text-ink2">{name}</dt>
      <dd className="shrink-0 text-right tabular-nums">
        <span
          className={
            strong ? 'text-[15px] leading-5 font-semibold' : 'text-[13px] leading-[17px] font-medium'
          }
        >
          {value ?? <NotKnown />}
        </span>
        {value !== null && more ? (
          <span className="block text-[11.5px] leading-[15px] text-ink3">{more}</span>
        ) : null}
      </dd>
    </div>
  );
}

/** A dash for the eye, words for the ear. */
export function NotKnown(): ReactNode {
  const t = useTranslations('numbers');
  return (
    <span className="font-normal text-ink3">
      <span aria-hidden>–</span>
      <span className="sr-only">{t('notKnown')}</span>
    </span>
  );
}

interface BarProps {
  /** 0 to 1; what is more fills the bar. */
  readonly share: number | null;
  /** Of the filled part, 0 to 1: what is filled strongly; the rest is pale. */
  readonly inner?: number | null;
  readonly tone?: 'accent' | 'won' | 'gap' | 'problem';
  /** Where a limit is marked, 0 to 1. */
  readonly limit?: number;
}

const TONES = {
  accent: 'bg-accent',
  won: 'bg-won',
  gap: 'bg-gap-fill',
  problem: 'bg-problem',
} as const;

const percent = (share: number): string => `${Math.min(100, share * 100)}%`;

/** A bar beside words that say the same. */
export function Bar({ share, inner = null, tone = 'accent', limit }: BarProps) {
  return (
    <div aria-hidden className="relative h-1.5 w-full overflow-hidden rounded-full bg-sunken">
      {share === null ? null : (
        <div
          className={`absolute inset-y-0 left-0 rounded-full ${TONES[tone]} ${inner === null ? '' : 'opacity-35'}`}
          style={{ width: percent(share) }}
        />
      )}
      {share === null || inner === null ? null : (
        <div
          className={`absolute inset-y-0 left-0 rounded-full ${TONES[tone]}`}
          style={{ width: percent(share * inner) }}
        />
      )}
      {limit === undefined ? null : (
        <div className="absolute inset-y-0 w-px bg-ink3" style={{ left: percent(limit) }} />
      )}
    </div>
  );
}
