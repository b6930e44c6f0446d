// Whose day is told: everybody, a team as a whole, or one of its roles.
import clsx from 'clsx';
import { type ReactNode, useMemo } from 'react';
import type { Id } from '../../base/id';
import { peopleOf, type Who } from '../../present/people';
import { usePresentation } from './presentation';

interface WhoChoiceProps {
  /** The chart whose people can be chosen: that of the walk, also while a detail is shown. */
  readonly map: Id;
  readonly who: Who | null;
  readonly onChoose: (who: Who | null) => void;
}

export function WhoChoice({ map, who, onChoose }: WhoChoiceProps): ReactNode {
  const { document, theme, words } = usePresentation();
  const people = useMemo(() => peopleOf(document, map), [document, map]);
  const isChosen = (one: Who | null): boolean => one?.kind === who?.kind && one?.id === who?.id;
  const choice = (one: Who | null, name: string, colour?: string): ReactNode => (
    <button
      key={`${one?.kind ?? ''} ${one?.id ?? ''}`}
      type="button"
      aria-pressed={isChosen(one)}
      onClick={() => onChoose(one)}
      className={clsx(
        'inline-flex max-w-full items-center gap-2 rounded-full border px-3 py-1 text-[13px] leading-5 pointer-coarse:py-2.5',
        isChosen(one)
          ? 'border-accent bg-accent-soft font-semibold shadow-[inset_0_0_0_1px_var(--accent)]'
          : 'border-border hover:bg-hover',
      )}
    >
      {colour ? (
        <span aria-hidden className="size-2.5 shrink-0 rounded-[3px]" style={{ background: colour }} />
      ) : null}
      <span className="truncate">{name}</span>
    </button>
  );
  return (
    <div className="flex flex-wrap gap-1.5">
      {choice(null, words.present('everybody'))}
      {people.flatMap(({ team, roles }) => {
        const colour = theme.hues[team.hue].solid;
        const whole = { kind: 'team', id: team.id } as const;
        // The only role of a team is its team: one choice is enough.
        if (roles.length < 2) return [choice(whole, team.name, colour)];
        return [
          choice(whole, words.present('whole', { team: team.name }), colour),
          ...roles.map((role) => choice({ kind: 'role', id: role.id }, role.name, colour)),
        ];
      })}
    </div>
  );
}
