// The teams of the set-up in the order of their lanes, to move and to take out.
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../kit/icon-button';
import { nameOf, type SetupTeam, type SetupWords } from './setup-choices';

interface SetupTeamOrderProps {
  readonly teams: readonly SetupTeam[];
  readonly words: SetupWords;
  readonly onChange: (teams: readonly SetupTeam[]) => void;
}

/** Tab stops at the buttons of one lane only; arrows go from lane to lane. */
export function SetupTeamOrder({ teams, words, onChange }: SetupTeamOrderProps) {
  const t = useTranslations('setup');
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(0);
  const current = Math.min(stop, teams.length - 1);
  const focus = (row: number, button: number): void => {
    setStop(row);
    requestAnimationFrame(() => list.current?.children[row]?.querySelectorAll('button')[button]?.focus());
  };
  // The row that moves takes the keys along.
  const move = (at: number, by: 1 | -1): void => {
    const [one, other] = [teams[at], teams[at + by]];
    if (!one || !other) return;
    onChange(teams.with(at, other).with(at + by, one));
    focus(at + by, by < 0 ? 0 : 1);
  };
  const remove = (at: number): void => {
    onChange(teams.toSpliced(at, 1));
    focus(Math.min(at, teams.length - 2), 2);
  };
  const keyDown = (event: KeyboardEvent<HTMLButtonElement>, row: number): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || row + by < 0 || row + by >= teams.length) return;
    event.preventDefault();
    const buttons = [...(event.currentTarget.closest('li')?.querySelectorAll('button') ?? [])];
    focus(row + by, buttons.indexOf(event.currentTarget));
  };
  return (
    <>
      <p className="pt-1 text-[12px] leading-[17px] text-ink2">{t('teamOrder')}</p>
      <ol ref={list} aria-label={t('teamOrder')} className="flex max-w-96 flex-col">
        {teams.map((team, i) => (
          <li key={team.preset ?? `own ${team.name}`} className="flex items-center gap-1">
            <TeamRow
              name={nameOf(team, words)}
              at={i}
              last={i === teams.length - 1}
              keys={{
                tabIndex: i === current ? 0 : -1,
                onFocus: () => setStop(i),
                onKeyDown: (event) => keyDown(event, i),
              }}
              onMove={(by) => move(i, by)}
              onRemove={() => remove(i)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

interface TeamRowProps {
  readonly name: string;
  readonly at: number;
  readonly last: boolean;
  /** How each of its buttons is reached by keys. */
  readonly keys: Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus' | 'onKeyDown'>;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

function TeamRow({ name, at, last, keys, onMove, onRemove }: TeamRowProps) {
  const t = useTranslations('setup');
  const up = { label: t('moveUp', { name }), icon: ArrowUp, off: at === 0 };
  const down = { label: t('moveDown', { name }), icon: ArrowDown, off: last };
  return (
    <>
      <span aria-hidden className="w-5 text-center text-[11px] font-semibold text-ink3">
        {at + 1}
      </span>
      <span className="min-w-0 flex-1 truncate text-[13px] text-ink">{name}</span>
      <IconButton {...up} {...keys} onClick={() => onMove(-1)} />
      <IconButton {...down} {...keys} onClick={() => onMove(1)} />
      <IconButton label={t('removeTeam', { name })} icon={X} {...keys} onClick={onRemove} />
    </>
  );
}
