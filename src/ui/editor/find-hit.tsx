// A line of what was found: the thing, on which map it is, and what is said there, with what it was found by marked.
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { mapTitle } from '../../model/maps/map-tree';
import { teamOf } from '../../model/queries';
import type { Hit } from '../../model/search';
import type { SearchField } from '../../model/search-texts';
import { HitText } from '../kit/hit-text';
import { usePlaceName } from '../place-name';
import { useDocument } from '../project-session';

/** What it was found in; the name of a team is called team. */
const fieldOf = ({ kind, field }: Hit): SearchField =>
  field === 'name' && (kind === 'lane' || kind === 'stage') ? kind : field;

/** What the thing is called that was found. */
function useNameOf({ kind, id }: Hit): string {
  const t = useTranslations('find');
  const document = useDocument();
  const placeName = usePlaceName();
  const nameOf = (step: Id | undefined): string => {
    const one = document.steps[step ?? ''];
    return one?.name || (one?.kind === 'parallel' ? placeName({ kind: 'step', id: one.id }) : t('unnamed'));
  };
  if (kind === 'lane') return (document.lanes[id] && teamOf(document, id).name) || t('unnamed');
  if (kind === 'stage') return document.stages[id]?.name || t('unnamed');
  if (kind === 'comment') return document.comments[id]?.author || t('fields.comments');
  if (kind === 'step') return nameOf(id);
  const way = document.connections[id];
  return t('way', { from: nameOf(way?.from), to: nameOf(way?.to) });
}

/** The team of a step; of a connection those that it leads from and to. Nothing where the thing is a team or of none. */
function useTeamsOf({ kind, id }: Hit): string {
  const t = useTranslations('find');
  const document = useDocument();
  const teamAt = (step: Id | undefined): string => {
    const lane = document.steps[step ?? '']?.lane;
    return lane === undefined ? '' : teamOf(document, lane).name;
  };
  if (kind === 'step') return teamAt(id);
  const way = document.connections[id];
  if (kind !== 'connection' || !way) return '';
  const [from, to] = [teamAt(way.from), teamAt(way.to)];
  return from === to ? from : t('way', { from, to });
}

interface FindHitProps {
  readonly id: string;
  readonly hit: Hit;
  /** It is on another map than that which was on screen when it was sought. */
  readonly other: boolean;
  readonly selected: boolean;
  onChoose(): void;
}

export function FindHit({ id, hit, other, selected, onChoose }: FindHitProps) {
  const t = useTranslations('find');
  const document = useDocument();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  const name = useNameOf(hit);
  const teams = useTeamsOf(hit);
  return (
    <button
      type="button"
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onClick={onChoose}
      className={`block w-full cursor-default rounded-lg text-left px-2.5 py-1.5 text-[13px] leading-[18px] ${selected ? 'bg-accent-soft' : 'hover:bg-hover'}`}
    >
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
        {teams === '' ? null : (
          <span className="max-w-[40%] shrink-0 truncate text-[12px] text-ink3">{teams}</span>
        )}
        {other ? (
          <span className="max-w-[45%] shrink-0 truncate text-[12px] text-ink3">
            {t('onMap', { map: mapTitle(document, hit.map) })}
          </span>
        ) : null}
      </span>
      <span className="block truncate text-[12px] leading-[17px] text-ink2">
        <HitText hit={hit} field={t(`fields.${fieldOf(hit)}`)} />
      </span>
    </button>
  );
}
