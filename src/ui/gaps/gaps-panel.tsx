// The list of gaps at the left: by number, with place, owner and day; a press opens one and shows where it is.
import clsx from 'clsx';
import { Flag, SquareKanban } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { gapState } from '../../compare/gap-outcomes';
import type { Gap } from '../../model/document';
import { openGap } from '../actions/acts/gaps';
import { useAction } from '../actions/use-action';
import { useGapName } from '../gap-words';
import { Button } from '../kit/button';
import { IconButton } from '../kit/icon-button';
import { shortcutKeys } from '../kit/kbd';
import { useRowKeys } from '../kit/row-keys';
import { Segmented } from '../kit/segmented';
import { usePlaceName } from '../place-name';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { FlagNumber, GapStateMark, OwnerAndDue, SeverityMark } from './gap-facts';
import { useGapTeam, useShownGaps } from './shown-gaps';
import { TeamNote } from './team-note';

type Shown = 'open' | 'all';

const FIRST = ['[aria-current]', 'button'];
const NONE: readonly string[] = [];

export function GapsPanel() {
  const t = useTranslations('gaps');
  const document = useDocument();
  const gaps = useShownGaps();
  const team = useGapTeam();
  const [shown, show] = useState<Shown>('all');
  const [takesFocus] = useState(() => useSession.getState().dockFocus);
  const list = useRowKeys({ rows: 'li button', first: takesFocus ? FIRST : NONE });
  const listed = shown === 'all' ? gaps : gaps.filter((gap) => gapState(document, gap) !== 'closed');
  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <Bar shown={shown} onShow={show} count={gaps.length} />
      <TeamNote count={gaps.length} className="border-b border-hair px-2 py-1.5" />
      <div ref={list} className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2">
        {gaps.length === 0 && team !== null ? (
          <p className="px-2 py-1 text-[13px] text-ink2">{t('noneOfTeam', { team: team.name })}</p>
        ) : gaps.length === 0 ? (
          <Empty />
        ) : listed.length === 0 ? (
          <p className="px-2 py-1 text-[13px] text-ink2">{t('allClosed')}</p>
        ) : (
          <ul aria-label={t('gaps')} className="flex flex-col gap-0.5">
            {listed.map((gap) => (
              <GapRow key={gap.id} gap={gap} />
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}

interface BarProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly count: number;
}

function Bar({ shown, onShow, count }: BarProps) {
  const t = useTranslations('gaps');
  const mark = useAction('mark-gap');
  const board = useAction('show-gap-board');
  return (
    <div className="flex items-center gap-1 border-b border-hair p-2">
      <Segmented
        label={t('which')}
        value={shown}
        disabled={count === 0}
        options={[
          { value: 'all', label: t('all') },
          { value: 'open', label: t('notClosed') },
        ]}
        onChange={onShow}
        className="flex-1"
      />
      <IconButton
        label={mark.name}
        icon={Flag}
        shortcut={mark.shortcut}
        off={!mark.enabled}
        onClick={mark.run}
      />
      <IconButton label={board.name} icon={SquareKanban} shortcut={board.shortcut} onClick={board.run} />
    </div>
  );
}

/** Nothing yet: how it is begun. */
function Empty() {
  const t = useTranslations('gaps');
  const mark = useAction('mark-gap');
  const keys = shortcutKeys(mark.shortcut ?? '').join(' + ');
  return (
    <div className="flex flex-col items-start gap-3 px-2 py-1">
      <p className="text-[13px] leading-[19px] text-ink2">{t('none', { keys })}</p>
      <Button icon={Flag} disabled={!mark.enabled} onClick={mark.run}>
        {mark.name}
      </Button>
    </div>
  );
}

function GapRow({ gap }: { readonly gap: Gap }) {
  const t = useTranslations('gaps');
  const inspector = useTranslations('inspector');
  const project = useProject();
  const nameOf = useGapName();
  const placeName = usePlaceName();
  const isOpen = useSession((session) => session.gap === gap.id);
  const state = gapState(useDocument(), gap);
  const places = gap.at.map(placeName).join(inspector('listSeparator'));
  return (
    <li>
      <button
        type="button"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => openGap(project, gap.id)}
        className={clsx(
          'flex w-full items-start gap-2 rounded-lg px-2 py-1.5 text-left pointer-coarse:min-h-11',
          isOpen ? 'bg-accent-soft' : 'hover:bg-hover',
        )}
      >
        <FlagNumber gap={gap} />
        <span className="min-w-0 flex-1">
          <span className="sr-only">{t('numbered', { number: gap.number })}: </span>
          <span
            className={clsx(
              'block text-[13px] leading-[18px] font-medium break-words',
              state === 'closed' && 'text-ink3 line-through',
            )}
          >
            {nameOf(gap)}
          </span>
          <span className="block truncate text-[12px] leading-[17px] text-ink3">
            {places || t('noPlaceShort')}
          </span>
          <span className="mt-0.5 flex min-w-0 flex-wrap items-center gap-x-2.5 text-[11.5px] leading-[16px] text-ink3">
            <GapStateMark gap={gap} />
            <SeverityMark severity={gap.severity} />
            <OwnerAndDue gap={gap} />
          </span>
        </span>
      </button>
    </li>
  );
}
