// The card of a gap on the board: a press opens its details, a drag moves it.
import clsx from 'clsx';
import { useTranslations } from 'use-intl';
import type { Gap } from '../../model/document';
import { openGap } from '../actions/acts/gaps';
import { useGapKindName, useGapName } from '../gap-words';
import { GapIcon } from '../kit/gap-icon';
import { usePlaceName } from '../place-name';
import { useProject } from '../project-session';
import { useSession } from '../session';
import { FlagNumber, GapStateMark, OwnerAndDue, SeverityMark } from './gap-facts';

interface GapCardProps {
  readonly gap: Gap;
  readonly isDragged: boolean;
  readonly onDrag: ((gap: string | null) => void) | null;
}

export function GapCard({ gap, isDragged, onDrag }: GapCardProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const nameOf = useGapName();
  const isOpen = useSession((session) => session.gap === gap.id);
  return (
    <li>
      <button
        type="button"
        data-card={gap.id}
        aria-current={isOpen ? 'true' : undefined}
        aria-keyshortcuts={onDrag ? 'Alt+ArrowLeft Alt+ArrowRight' : undefined}
        draggable={onDrag !== null}
        // Fingers drag in their own way: the browser's would take them over.
        onPointerDown={({ currentTarget, pointerType }) => {
          currentTarget.draggable = onDrag !== null && pointerType !== 'touch';
        }}
        onDragStart={(event) => {
          event.dataTransfer.setData('text/plain', nameOf(gap));
          event.dataTransfer.effectAllowed = 'move';
          onDrag?.(gap.id);
        }}
        onDragEnd={() => onDrag?.(null)}
        onClick={() => openGap(project, gap.id)}
        className={clsx(
          'flex w-full flex-col gap-1.5 rounded-[10px] border bg-surface p-2.5 text-left',
          onDrag && 'cursor-grab [-webkit-touch-callout:none]',
          isOpen ? 'border-accent' : 'border-hair hover:border-border',
          isDragged && 'opacity-50',
        )}
      >
        <span className="flex w-full items-start gap-2">
          <FlagNumber gap={gap} />
          <span className="sr-only">{t('numbered', { number: gap.number })}: </span>
          <span className="min-w-0 flex-1 text-[13px] leading-[18px] font-medium break-words">
            {nameOf(gap)}
          </span>
        </span>
        <Facts gap={gap} />
      </button>
    </li>
  );
}

/** Kind, places, and who does it until when. */
function Facts({ gap }: { readonly gap: Gap }) {
  const inspector = useTranslations('inspector');
  const kindOf = useGapKindName();
  const placeOf = usePlaceName();
  return (
    <>
      {gap.title.trim() === '' ? null : (
        <span className="flex w-full items-center gap-1.5 text-[12px] leading-[17px] text-ink2">
          <GapIcon kind={gap.kind} size={13} />
          <span className="min-w-0 truncate">{kindOf(gap.kind)}</span>
        </span>
      )}
      {gap.at.length > 0 ? (
        <span className="w-full truncate text-[12px] leading-[17px] text-ink3">
          {gap.at.map(placeOf).join(inspector('listSeparator'))}
        </span>
      ) : null}
      <span className="flex w-full min-w-0 flex-wrap items-center gap-x-2.5 gap-y-0.5 text-[11.5px] leading-[16px] text-ink3">
        <SeverityMark severity={gap.severity} />
        <OwnerAndDue gap={gap} />
        {gap.closedBy.length > 0 ? <GapStateMark gap={gap} /> : null}
      </span>
    </>
  );
}
