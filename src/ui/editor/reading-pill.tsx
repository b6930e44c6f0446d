// Says that one reads here and changes nothing, with the way back to editing.
import { Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { setReading } from '../actions/acts/reading';
import { useAction } from '../actions/use-action';
import { Tooltip } from '../kit/tooltip';
import { useSession } from '../session';

export function ReadingPill() {
  const t = useTranslations('editor');
  const reading = useSession((session) => session.reading);
  const { shortcut } = useAction('read-only');
  return (
    <output className="contents">
      {reading ? (
        <span className="flex h-7 shrink-0 items-center rounded-full bg-accent-soft pl-2.5 text-[12px] font-semibold whitespace-nowrap text-accent-ink pointer-coarse:h-11">
          <Lock size={13} strokeWidth={2.1} aria-hidden className="mr-1.5 shrink-0" />
          <span className="max-lg:sr-only">{t('reading')}</span>
          <Tooltip label={t('editAgain')} shortcut={shortcut}>
            <button
              type="button"
              aria-label={t('editAgain')}
              onClick={() => setReading(false)}
              className="ml-2 h-full rounded-full border border-accent bg-surface px-2.5 hover:bg-hover max-lg:ml-0"
            >
              {t('edit')}
            </button>
          </Tooltip>
        </span>
      ) : null}
    </output>
  );
}
