// The field that finds text in all that is said of the project's maps, that on screen first: the hits, and the way from one to the next.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { type Duration, formatDuration } from '../../base/duration';
import type { Id } from '../../base/id';
import { findInProject, type Hit } from '../../model/search';
import { mapTitle } from '../../model/maps/map-tree';
import { teamOf } from '../../model/queries';
import { showSteps } from '../actions/acts/screens';
import { FindField } from '../kit/find-field';
import { openerNow } from '../kit/focus-home';
import { isComposing } from '../kit/use-draft-text';
import { focusMain, focusRegion } from '../main-focus';
import { useDocument } from '../project-session';
import { selectItems, useSession } from '../session';

/** The chart or the table. */
const VIEW = '[data-region="chart"], [data-region="table"]';

/** Shows a hit: selects it and brings it into view. */
function goTo(hit: Hit, ends: readonly Id[]): void {
  const { camera, map } = useSession.getState();
  if (hit.map !== map) {
    showSteps(hit.map, hit.kind === 'step' ? [hit.id] : ends);
    if (hit.kind === 'connection') selectItems([], [hit.id]);
  } else if (hit.kind === 'lane' || hit.kind === 'stage') {
    useSession.setState({ selection: { kind: hit.kind, id: hit.id } });
    camera?.revealBand(hit.kind, hit.id);
  } else {
    selectItems(hit.kind === 'step' ? [hit.id] : [], hit.kind === 'connection' ? [hit.id] : []);
    camera?.reveal(hit.kind === 'step' ? [hit.id] : ends);
  }
}

/** Closes, and goes back to the view that it was opened from. */
function closeTo(region: HTMLElement | null): void {
  useSession.setState({ finding: null });
  if (region?.isConnected) focusRegion(region);
  else focusMain();
}

function useHits(map: Id, text: string): readonly Hit[] {
  const document = useDocument();
  const actions = useTranslations('words.actions');
  const locale = useLocale();
  return useMemo(() => {
    const own = new Map(document.project.ownActions.map(({ id, name }) => [id, name]));
    const action = (id: Id): string =>
      own.get(id) ?? (actions.has(id as 'call') ? actions(id as 'call') : '');
    const duration = (one: Duration): string => formatDuration(one, locale, { kind: 'calendar' });
    return findInProject(document, map, text, { action, duration });
  }, [document, map, text, actions, locale]);
}

/** Lights what is found on the shown map while it is sought, and brings the hit that is next into view. */
function useLit(hits: readonly Hit[], at: number, map: Id): void {
  const document = useDocument();
  const hit = hits[at];
  const here = hit?.map === map ? hit : undefined;
  const ids = useMemo(() => new Set(hits.flatMap((one) => (one.map === map ? [one.id] : []))), [hits, map]);
  const way = here ? document.connections[here.id] : undefined;
  const [from, to] = way ? [way.from, way.to] : [here?.id, here?.id];
  const kind = here?.kind;
  useEffect(() => {
    useSession.setState({ found: ids.size === 0 ? null : { ids, at: here?.id ?? null } });
  }, [ids, here?.id]);
  useEffect(() => {
    const { camera } = useSession.getState();
    if (from === undefined || to === undefined) return;
    if (kind === 'lane' || kind === 'stage') camera?.revealBand(kind, from);
    else camera?.reveal([from, to]);
  }, [from, to, kind]);
  useEffect(() => () => useSession.setState({ found: null }), []);
}

export function FindBar({ map }: { readonly map: Id }) {
  const t = useTranslations('find');
  const document = useDocument();
  const wish = useSession((session) => session.finding);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const from = useRef<HTMLElement | null>(null);
  const close = (): void => closeTo(from.current);
  const list = useId();
  // The list stays as it is while its hits are looked at on one map after the other.
  const [home, setHome] = useState(map);
  const hits = useHits(document.maps[home] ? home : map, text);
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
    const connection = document.connections[hit.id];
    setChosen(index);
    goTo(hit, connection ? [connection.from, connection.to] : []);
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
      <div
        id={list}
        role="listbox"
        aria-label={t('hits')}
        className="h-[min(176px,24dvh)] min-h-0 overflow-y-auto border-t border-hair p-1 empty:hidden @min-[780px]:h-auto"
      >
        {hits.slice(0, MOST).map((hit, index) => (
          <HitRow
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

/** So many hits are listed; the keys lead through all. */
const MOST = 200;
/** Of a long text, so much is shown before what was found. */
const BEFORE = 24;

interface HitRowProps {
  readonly id: string;
  readonly hit: Hit;
  /** It is on another map than that which was on screen when it was sought. */
  readonly other: boolean;
  readonly selected: boolean;
  onChoose(): void;
}

function HitRow({ id, hit, other, selected, onChoose }: HitRowProps) {
  const t = useTranslations('find');
  const document = useDocument();
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [selected]);
  const { steps, stages, lanes, connections } = document;
  const step = steps[hit.id] ?? steps[connections[hit.id]?.from ?? ''];
  const name =
    hit.kind === 'lane'
      ? lanes[hit.id] && teamOf(document, hit.id).name
      : hit.kind === 'stage'
        ? stages[hit.id]?.name
        : step?.name;
  const start = Math.max(0, hit.at - BEFORE);
  return (
    <button
      type="button"
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onClick={onChoose}
      className={`block w-full cursor-default rounded-lg text-left px-2.5 py-1.5 text-[13px] leading-[18px] ${selected ? 'bg-hover' : 'hover:bg-hover'}`}
    >
      <span className="flex items-baseline gap-2">
        <span className="min-w-0 flex-1 truncate font-medium">{name || t('unnamed')}</span>
        {other ? (
          <span className="max-w-[45%] shrink-0 truncate text-[12px] text-ink3">
            {t('onMap', { map: mapTitle(document, hit.map) })}
          </span>
        ) : null}
      </span>
      <span className="block truncate text-[12px] leading-[17px] text-ink2">
        <span className="text-ink3">
          {t(`fields.${hit.kind === 'step' || hit.field !== 'name' ? hit.field : hit.kind}`)}{' '}
        </span>
        {start > 0 ? '…' : ''}
        {hit.text.slice(start, hit.at)}
        <mark className="rounded-sm bg-gap-soft text-ink">{hit.text.slice(hit.at, hit.at + hit.length)}</mark>
        {hit.text.slice(hit.at + hit.length, hit.at + hit.length + 80)}
      </span>
    </button>
  );
}
