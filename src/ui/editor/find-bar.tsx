// The field that finds text in all that is said of the project's maps, that on screen first: the hits, and the way from one to the next.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { Button } from '../kit/button';
import { FindField } from '../kit/find-field';
import { openerNow } from '../kit/focus-home';
import { isComposing } from '../kit/use-draft-text';
import { focusMain, focusRegion } from '../main-focus';
import { useDocument, useProject } from '../project-session';
import { useSession } from '../session';
import { FindHit } from './find-hit';
import { showHit, useLit } from './found-on-chart';
import { useHits } from '../use-hits';
import { type TeamHits, useTeamHits } from './team-hits';

/** The chart or the table. */
const VIEW = '[data-region="chart"], [data-region="table"]';

/** Closes, and goes back to the view that it was opened from. */
function closeTo(region: HTMLElement | null): void {
  useSession.setState({ finding: null });
  if (region?.isConnected) focusRegion(region);
  else focusMain();
}

/** So many hits are listed; the keys lead through all. */
const MOST = 200;

export function FindBar({ map }: { readonly map: Id }) {
  const t = useTranslations('find');
  const document = useDocument();
  const project = useProject();
  const wish = useSession((session) => session.finding);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const from = useRef<HTMLElement | null>(null);
  const close = (): void => closeTo(from.current);
  const list = useId();
  // The list stays as it is while its hits are looked at on one map after the other.
  const [home, setHome] = useState(map);
  const sought = document.maps[home] ? home : map;
  const parted = useTeamHits(useHits(sought, text), sought);
  // Where the team's view has nothing, what is elsewhere is shown at once.
  const [wide, setWide] = useState(false);
  const isWide = wide || parted.here.length === 0;
  const hits = useMemo(
    () => (isWide ? [...parted.here, ...parted.elsewhere] : parted.here),
    [parted, isWide],
  );
  const at = hits.length === 0 ? -1 : Math.min(chosen, hits.length - 1);
  useEffect(() => {
    from.current ??= openerNow()?.closest<HTMLElement>(VIEW) ?? null;
    field.current?.focus();
    field.current?.select();
  }, [wish]);
  useLit(hits, at, map);
  const show = (index: number): void => {
    const hit = hits[index];
    if (!hit) return;
    setChosen(index);
    showHit(project, hit);
  };
  const step = (by: number): void => show((at + by + hits.length) % Math.max(hits.length, 1));
  const pressed = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter') step(event.shiftKey ? -1 : entered.current ? 1 : 0);
    else if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else return;
    // After an arrow Enter opens what is marked; after Enter it goes on.
    entered.current = event.key === 'Enter';
    event.preventDefault();
    event.stopPropagation();
  };
  /** The first Enter shows the first hit, the next ones go on. */
  const entered = useRef(false);
  const typed = (value: string): void => {
    entered.current = false;
    setText(value);
    setChosen(0);
    setHome(map);
  };
  return (
    <search
      aria-label={t('title')}
      data-picture="leave-out"
      data-bar=""
      className="flex flex-col overflow-hidden border-b border-hair bg-raised @min-[780px]:absolute @min-[780px]:top-3 @min-[780px]:right-4 @min-[780px]:max-h-[min(480px,100dvh-192px)] @min-[780px]:w-[340px] @min-[780px]:rounded-xl @min-[780px]:border @min-[780px]:shadow-floating"
    >
      <FindField
        ref={field}
        role="combobox"
        label={t('title')}
        placeholder={t('placeholder')}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        text={text}
        status={
          text.trim() === ''
            ? ''
            : hits.length > 0
              ? t('count', { at: at + 1, count: hits.length })
              : t('none')
        }
        off={hits.length === 0}
        onText={typed}
        onStep={step}
        onClose={close}
        onKeyDown={pressed}
      />
      <TeamHitsLine
        hits={parted}
        wide={wide}
        onWide={(next) => {
          setWide(next);
          setChosen(0);
          field.current?.focus();
        }}
      />
      <div
        id={list}
        role="listbox"
        aria-label={t('hits')}
        className="h-[min(176px,24dvh)] min-h-0 overflow-y-auto border-t border-hair p-1 empty:hidden @min-[780px]:h-auto"
      >
        {hits.slice(0, MOST).map((hit, index) => (
          <FindHit
            key={`${hit.kind} ${hit.id} ${hit.field} ${index}`}
            id={`${list}-${index}`}
            hit={hit}
            other={hit.map !== home}
            selected={index === at}
            onChoose={() => show(index)}
          />
        ))}
      </div>
    </search>
  );
}

interface TeamHitsLineProps {
  readonly hits: TeamHits;
  readonly wide: boolean;
  onWide(wide: boolean): void;
}

/** While one team's part is shown: how much of what is found belongs to it, and the way to all. */
function TeamHitsLine({ hits: { here, elsewhere, parted }, wide, onWide }: TeamHitsLineProps) {
  const t = useTranslations('find');
  if (!parted || here.length + elsewhere.length === 0) return null;
  return (
    <p className="flex min-h-8 items-center gap-2 border-t border-hair py-1 pr-1.5 pl-3.5 text-[12px] leading-[17px] text-ink2">
      <span className="min-w-0 flex-1">
        {t('inView', { here: here.length, elsewhere: elsewhere.length })}
      </span>
      {here.length === 0 || elsewhere.length === 0 ? null : (
        <Button onClick={() => onWide(!wide)}>{t(wide ? 'onlyView' : 'showAll')}</Button>
      )}
    </p>
  );
}
