// How far the telling has come, stage by stage, above the chart; each stage can be gone to.
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { Id } from '../../base/id';
import { tellableStages } from '../../present/shown';
import { outerStep, type Telling, tellingsOf, type Walk } from '../../present/walk';
import { usePresentation } from './presentation';

/** The stage that each telling is of; the last one stays for what belongs to none. */
function stageOf(telling: Telling, stepStage: (id: Id) => Id | undefined): Id | null {
  if (telling.kind === 'stage') return telling.id;
  return telling.kind === 'step' ? (stepStage(telling.id) ?? null) : null;
}

/** By stage, the share of what is told of it that has been told, 0 to 1. */
function shares(stages: readonly Id[], places: readonly (Id | null)[], at: number): Map<Id, number> {
  const end = at >= places.length - 1 && places.at(-1) === null;
  return new Map(
    stages.map((id) => {
      const own = places.flatMap((stage, i) => (stage === id ? [i] : []));
      const told = own.filter((i) => i <= at).length;
      return [id, end && own.length > 0 ? 1 : own.length === 0 ? 0 : told / own.length];
    }),
  );
}

interface StageProgressProps {
  readonly walk: Walk;
  readonly onStage: (stage: Id) => void;
}

export function StageProgress({ walk, onStage }: StageProgressProps): ReactNode {
  const { document, words } = usePresentation();
  const stages = tellableStages(document, walk.map);
  const tellings = tellingsOf(document, walk);
  const places = tellings.map((telling) => stageOf(telling, (id) => outerStep(document, walk, id)?.stage));
  const now = places[walk.at] ?? null;
  const of = shares(
    stages.map(({ id }) => id),
    places,
    walk.at,
  );
  return (
    <nav
      aria-label={words.present('progress')}
      className="flex shrink-0 gap-2 border-b border-hair bg-surface px-6 pt-4 pb-2 max-[1100px]:px-4 max-[1100px]:pt-3 min-[1700px]:[zoom:1.2]"
    >
      {stages.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          aria-current={now === id ? 'step' : undefined}
          onClick={() => onStage(id)}
          className="group min-w-0 flex-1 rounded-md pb-1 text-left"
        >
          <span className="block h-1 overflow-hidden rounded-full bg-border">
            <span
              className={clsx(
                'block h-full rounded-full transition-[width] duration-300',
                now === id ? 'bg-accent' : 'bg-ink3',
              )}
              style={{ width: `${(of.get(id) ?? 0) * 100}%` }}
            />
          </span>
          <span
            className={clsx(
              'mt-2 line-clamp-2 block text-[13px] leading-[17px] break-words group-hover:text-ink',
              now === id ? 'font-semibold text-ink' : (of.get(id) ?? 0) > 0 ? 'text-ink' : 'text-ink3',
            )}
          >
            {name}
          </span>
        </button>
      ))}
    </nav>
  );
}
