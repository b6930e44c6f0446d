// Offers in one press the changes of the target that a gap's own place has become, wherever a gap that nothing closes is shown.
import { Sparkle } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isClosed } from '../compare/gap-outcomes';
import type { ChangeRow } from '../compare/rows';
import { changesFor, closingChange } from '../method/closing-changes';
import type { Gap } from '../model/document';
import { toggleClosing } from './actions/acts/gaps';
import { takingBack } from './actions/acts/take-back';
import { useChangeText } from './gap-words';
import { showToast } from './kit/toasts';
import { useDocument, useProject } from './project-session';
import { useSession } from './session';

/** More would be a list to choose from, which the details have. */
const MOST = 2;

interface ClosingOffersProps {
  readonly gap: Gap;
  /** Asked while the button is there; moves the keyboard on when it goes. */
  readonly leave?: (button: HTMLElement) => () => void;
}

/** Nothing where something closes the gap already, or the target left its place as it is. */
export function ClosingOffers({ gap, leave }: ClosingOffersProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const document = useDocument();
  const textOf = useChangeText();
  const readOnly = useSession((session) => session.readOnly);
  if (readOnly || isClosed(gap)) return null;
  const close = (row: ChangeRow, button: HTMLElement): void => {
    const next = leave?.(button);
    toggleClosing(project, gap.id, closingChange(row));
    showToast(t('closesSaid', { number: gap.number }), {
      key: 'mended',
      action: { label: t('undoCloser'), run: takingBack(project) },
    });
    next?.();
  };
  return (changesFor(document, gap)?.own ?? []).slice(0, MOST).map((row) => {
    const change = textOf(row);
    return (
      <button
        key={`${row.record} ${row.before ?? ''} ${row.after ?? ''}`}
        type="button"
        aria-label={t('closesItNamed', { number: gap.number, change })}
        onClick={(event) => close(row, event.currentTarget)}
        className="mb-1 ml-2 inline-flex min-h-7 items-center gap-1.5 rounded-lg px-1.5 text-left text-[12.5px] leading-[17px] font-medium text-accent-ink hover:bg-hover pointer-coarse:min-h-11"
      >
        <Sparkle size={13} strokeWidth={2} aria-hidden className="shrink-0 text-gap" />
        <span className="min-w-0 break-words">{t('closesIt', { change })}</span>
      </button>
    );
  });
}
