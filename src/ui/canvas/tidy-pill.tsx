// How far Tidy is, and the way to end it, when it takes longer than half a second.
import { percentText } from '../../base/number-text';
import { useEffect } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { cancelTidy } from '../actions/acts/tidying';
import { isTyping } from '../actions/shortcuts';
import { useSession } from '../session';

/** Escape ends Tidy, before it would mean anything else on the chart. */
function useEscape(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || isTyping(event)) return;
      event.preventDefault();
      event.stopPropagation();
      cancelTidy();
    };
    window.addEventListener('keydown', pressed, true);
    return () => window.removeEventListener('keydown', pressed, true);
  }, []);
}

function Pill({ done }: { readonly done: number }) {
  const t = useTranslations('canvas');
  const locale = useLocale();
  useEscape();
  const share = percentText(Math.round(done * 100), locale);
  return (
    <div
      data-picture="leave-out"
      data-bar=""
      className="pointer-events-auto flex h-9 max-w-full items-center gap-2.5 rounded-full border border-hair bg-raised pr-1 pl-3.5 text-[13px] shadow-floating"
    >
      <span
        role="progressbar"
        aria-label={t('tidyingName')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(done * 100)}
        className="tabular-nums"
      >
        {t('tidying', { share })}
      </span>
      <button
        type="button"
        onClick={cancelTidy}
        className="h-7 rounded-full px-2.5 font-medium text-accent-ink hover:bg-hover pointer-coarse:h-9"
      >
        {t('tidyCancel')}
      </button>
    </div>
  );
}

export function TidyPill() {
  const done = useSession((session) => session.tidyProgress);
  return done === null ? null : <Pill done={done} />;
}
