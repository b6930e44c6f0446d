// The gaps that are marked at one place, and the way to mark another.
import clsx from 'clsx';
import { Flag } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { gapState } from '../../../compare/gap-outcomes';
import type { Id } from '../../../base/id';
import { gapsOfTeam } from '../../../method/team-gaps';
import type { Gap } from '../../../model/document';
import { gapsAt } from '../../../model/queries';
import { markGap, openGap } from '../../actions/acts/gaps';
import { useGapName } from '../../gap-words';
import { AddChip } from '../../kit/chip';
import { LinkRow } from '../../kit/link-row';
import { Section } from '../../kit/section';
import { useDocument, useProject } from '../../project-session';
import { useReadOnly } from '../use-edit';

interface GapsHereProps {
  readonly place: Gap['at'][number];
  /** All gaps of this team are listed, wherever they are marked. */
  readonly team?: Id;
}

export function GapsHere({ place, team }: GapsHereProps) {
  const t = useTranslations('gaps');
  const project = useProject();
  const readOnly = useReadOnly();
  const nameOf = useGapName();
  const document = useDocument();
  const gaps = useMemo(() => {
    const theirs = team === undefined ? [] : gapsOfTeam(document, team);
    return [...new Set([...theirs, ...gapsAt(document, place.id)])];
  }, [document, team, place.id]);
  return (
    <div className="flex flex-col gap-1.5">
      {gaps.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {gaps.map((gap) => (
            <li key={gap.id} className="flex">
              <LinkRow
                title={nameOf(gap)}
                detail={t('row', { number: gap.number, status: t(`states.${gapState(document, gap)}`) })}
                mark={
                  <Flag
                    size={14}
                    strokeWidth={2}
                    aria-hidden
                    className={clsx(
                      'shrink-0',
                      gapState(document, gap) === 'closed' ? 'text-ink3' : 'text-gap',
                    )}
                  />
                }
                onOpen={() => openGap(project, gap.id)}
              />
            </li>
          ))}
        </ul>
      ) : readOnly ? (
        <p className="text-[12.5px] leading-[18px] text-ink3">{t('noneHere')}</p>
      ) : null}
      {readOnly ? null : (
        <div>
          <AddChip aria-label={t('mark')} onClick={() => markGap({ project }, { at: [place] })}>
            {t('gap')}
          </AddChip>
        </div>
      )}
    </div>
  );
}

/** The same as a part of a panel. */
export function GapsSection(props: GapsHereProps) {
  const t = useTranslations('gaps');
  return (
    <Section title={t('gaps')}>
      <GapsHere {...props} />
    </Section>
  );
}
