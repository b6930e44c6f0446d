// Where a presentation begins: what the chart is about, the ways to tell it, and whose day can be told.
import clsx from 'clsx';
import { Footprints, Layers, Route, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { mapTitle } from '../../model/maps/map-tree';
import { workOf } from '../../model/queries';
import { dayOf, daySteps, whoName } from '../../present/people';
import { tellable, tellableStages } from '../../present/shown';
import type { PresentAct } from '../../present/presenting';
import { type Walk, WALK_MODES } from '../../present/walk';
import { Button } from '../kit/button';
import { CardTitle, Head, Told } from './card-parts';
import { LeftOutText } from './left-out-text';
import { usePresentation } from './presentation';
import { WhoChoice } from './who-choice';

const ICONS = { stage: Layers, step: Footprints, path: Route } as const;

interface OpeningCardProps {
  readonly walk: Walk;
  readonly onAct: (act: PresentAct) => void;
  readonly choice?: ReactNode;
}

/** Whose day is told, how much of the chart that is, and the way back to everybody. */
function Day({ walk, onAct }: Pick<OpeningCardProps, 'walk' | 'onAct'>): ReactNode {
  const { document, words } = usePresentation();
  const { map, mode, who } = walk;
  if (!who) return null;
  const day = dayOf(document, map, who);
  const stages = new Set(day.map(({ step }) => step.stage)).size;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-[10px] bg-accent-soft px-3.5 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="text-[14px] leading-5 font-semibold text-accent-ink">
          {words.present('opening.day', {
            name: whoName(document, who),
            steps: daySteps(day).length,
            stages,
          })}
        </p>
        <LeftOutText {...walk} className="text-[13px] leading-[18px] text-ink2" />
      </div>
      <Button icon={Users} onClick={() => onAct({ kind: 'tell', mode, who: null })}>
        {words.present('opening.showAll')}
      </Button>
    </div>
  );
}

export function OpeningCard({ walk, onAct, choice }: OpeningCardProps): ReactNode {
  const { document, map, scene, words } = usePresentation();
  const { project } = document;
  const steps = tellable(document, map);
  const counts = {
    stages: tellableStages(document, map).length,
    // As many as the editor counts; bars without a name are no parts of their own.
    steps: workOf(document, map).length,
    teams: new Set(scene.lanes.map(({ team }) => team)).size,
  };
  const name = mapTitle(document, map);
  const isDetail = document.maps[map]?.kind === 'detail';
  const title = (!isDetail && project.name) || name;
  const subtitle = [name === title ? '' : name, words.present('opening.counts', counts)];
  return (
    <article>
      <p className="text-[13px] leading-5 text-ink3">{subtitle.filter(Boolean).join(' · ')}</p>
      <CardTitle>{title}</CardTitle>
      {project.description && !isDetail ? (
        <div className="mt-2.5">
          <Told>{project.description}</Told>
        </div>
      ) : null}
      {walk.who ? null : <LeftOutText {...walk} className="mt-1.5 text-[13px] leading-[18px] text-ink3" />}
      {steps.length === 0 ? (
        <p className="mt-4 text-[14px] text-ink2">{words.present('opening.empty')}</p>
      ) : (
        <>
          <Day walk={walk} onAct={onAct} />
          <Head>{words.present('opening.by')}</Head>
          <div className="flex flex-col gap-2">
            {WALK_MODES.map((mode) => {
              const Icon = ICONS[mode];
              const chosen = walk.mode === mode;
              return (
                <button
                  key={mode}
                  type="button"
                  aria-pressed={chosen}
                  onClick={() => onAct({ kind: 'tell', mode, who: mode === 'path' ? null : walk.who })}
                  className={clsx(
                    'flex items-center gap-3.5 rounded-[10px] border px-3.5 py-2.5 text-left',
                    chosen
                      ? 'border-accent bg-accent-soft shadow-[inset_0_0_0_1px_var(--accent)]'
                      : 'border-border hover:bg-hover',
                  )}
                >
                  <Icon size={18} strokeWidth={1.8} aria-hidden className="shrink-0 text-ink2" />
                  <span className="min-w-0">
                    <span className="block text-[14px] leading-5 font-semibold">
                      {words.present(`modes.${mode}`)}
                    </span>
                    <span className="block text-[13px] leading-[18px] text-ink2">
                      {words.present(`modeTexts.${mode}`)}
                    </span>
                  </span>
                </button>
              );
            })}
          </div>
          {choice}
          <Head>{words.present('opening.whose')}</Head>
          <WhoChoice
            map={map}
            who={walk.who}
            onChoose={(who) => onAct({ kind: 'tell', mode: walk.mode, who })}
          />
        </>
      )}
    </article>
  );
}
