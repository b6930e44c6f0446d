// Whose day is told: everybody, a team as a whole, or a role; each with how many steps that is.
import clsx from 'clsx';
import { type ReactNode, useMemo } from 'react';
import type { Id } from '../../base/id';
import { type Taker, takersOf, type Who } from '../../present/people';
import { usePresentation } from './presentation';

interface WhoChoiceProps {
  /** The chart whose people can be chosen: that of the walk, also while a detail is shown. */
  readonly map: Id;
  readonly who: Who | null;
  readonly onChoose: (who: Who | null) => void;
}

interface PillProps {
  readonly chosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

// Positioned, so that what is only heard stays where it is: it would make the page higher than the window.
const Pill = ({ chosen, onChoose, children }: PillProps): ReactNode => (
  <button
    type="button"
    aria-pressed={chosen}
    onClick={onChoose}
    className={clsx(
      'relative inline-flex max-w-full items-center gap-2 rounded-full border px-3 py-1 text-[13px] leading-5 pointer-coarse:py-2.5',
      chosen
        ? 'border-accent bg-accent-soft font-semibold shadow-[inset_0_0_0_1px_var(--accent)]'
        : 'border-border hover:bg-hover',
    )}
  >
    {children}
  </button>
);

/** A team or a role: its colour, its name, who it is, and how many steps it has. */
function TakerName({ taker: { name, person, team, steps } }: { readonly taker: Taker }): ReactNode {
  const { theme, words } = usePresentation();
  return (
    <>
      <span
        aria-hidden
        className="size-2.5 shrink-0 rounded-[3px]"
        style={{ background: theme.hues[team.hue].solid }}
      />
      <span className="truncate">{person ? words.present('roleOf', { role: name, person }) : name}</span>
      <span aria-hidden className="shrink-0 text-[12px] font-normal text-ink3 tabular-nums">
        {steps}
      </span>
      <span className="sr-only">{words.present('dayOf', { steps })}</span>
    </>
  );
}

export function WhoChoice({ map, who, onChoose }: WhoChoiceProps): ReactNode {
  const { document, words } = usePresentation();
  const { teams, roles } = useMemo(() => takersOf(document, map), [document, map]);
  const isChosen = (one: Who | null): boolean => one?.kind === who?.kind && one?.id === who?.id;
  const pills = (takers: readonly Taker[]): ReactNode =>
    takers.map((taker) => (
      <Pill key={taker.who.id} chosen={isChosen(taker.who)} onChoose={() => onChoose(taker.who)}>
        <TakerName taker={taker} />
      </Pill>
    ));
  return (
    <div className="flex flex-col gap-2">
      <div role="group" aria-label={words.present('teams')} className="flex flex-wrap gap-1.5">
        <Pill chosen={isChosen(null)} onChoose={() => onChoose(null)}>
          <span>{words.present('everybody')}</span>
        </Pill>
        {pills(teams)}
      </div>
      {roles.length > 0 ? (
        <>
          <p aria-hidden className="mt-1 text-[12px] leading-4 text-ink3">
            {words.present('roles')}
          </p>
          <div role="group" aria-label={words.present('roles')} className="flex flex-wrap gap-1.5">
            {pills(roles)}
          </div>
        </>
      ) : null}
    </div>
  );
}
