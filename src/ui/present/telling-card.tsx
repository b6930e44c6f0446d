// The card at the side of a presented chart: opening, stage, step or summary, with the ways to choose from.
import { ArrowLeft, ZoomIn } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Id } from '../../base/id';
import { detailOf, mapTitle } from '../../model/maps/map-tree';
import { teamAt } from '../../present/people';
import { isInside, type PresentAct, type Presenting } from '../../present/presenting';
import { choices, newWalk, tellingAt, toldMap } from '../../present/walk';
import { Button } from '../kit/button';
import { Branches } from './branches';
import { OpeningCard } from './opening-card';
import { usePresentation } from './presentation';
import { StageCard } from './stage-card';
import { StepCard } from './step-card';
import { SummaryCard } from './summary-card';

interface TellingCardProps {
  readonly state: Presenting;
  readonly onAct: (act: PresentAct) => void;
  /** The speaker's window has the script beside the card. */
  readonly withoutScript?: boolean;
}

function Choice({ state, onAct }: Pick<TellingCardProps, 'state' | 'onAct'>): ReactNode {
  const { document, words } = usePresentation();
  const ways = choices(document, state.walk);
  if (ways.length === 0) return null;
  return (
    <Branches
      title={words.present(state.walk.at === 0 ? 'step.begin' : 'step.choose')}
      ways={ways}
      picked={state.picked}
      onTake={(way) => onAct({ kind: 'take', way })}
    />
  );
}

function Content({ state, onAct, withoutScript = false }: TellingCardProps): ReactNode {
  const { document, map } = usePresentation();
  const { walk } = state;
  const telling = tellingAt(document, walk);
  const hasChoice = choices(document, walk).length > 0;
  const choice = hasChoice ? <Choice state={state} onAct={onAct} /> : undefined;
  const toStep = (id: Id): void => {
    // A way that was gone holds its own steps only: others are told step by step.
    if (walk.mode !== 'step') onAct({ kind: 'tell', mode: 'step', who: walk.who });
    onAct({ kind: 'step', id });
  };
  switch (telling.kind) {
    case 'opening':
      return <OpeningCard walk={walk} onAct={onAct} choice={choice} />;
    case 'stage': {
      const stage = document.stages[telling.id];
      return stage ? <StageCard stage={stage} who={walk.who} onStep={toStep} /> : null;
    }
    case 'step': {
      const step = document.steps[telling.id];
      return step ? (
        <StepCard step={step} who={walk.who} choice={choice} withoutScript={withoutScript}>
          <DetailButton step={step.id} onAct={onAct} />
        </StepCard>
      ) : null;
    }
    case 'summary':
      return (
        <SummaryCard
          state={state}
          onStep={toStep}
          onAgain={() => onAct({ kind: 'tell', mode: newWalk(map, walk.mode).mode, who: walk.who })}
          onQuiz={() => onAct({ kind: 'toggle', what: 'quiz' })}
        />
      );
  }
}

function DetailButton({ step, onAct }: Pick<TellingCardProps, 'onAct'> & { readonly step: Id }): ReactNode {
  const { document, sceneOf, words } = usePresentation();
  const detail = detailOf(document, step);
  if (!detail || !sceneOf(detail.id)) return null;
  return (
    <Button icon={ZoomIn} className="mt-4" onClick={() => onAct({ kind: 'enter', step })}>
      {words.present('player.openDetail')}
    </Button>
  );
}

/** From a detail back to the step that it was opened at. */
function BackButton({ state, onAct }: TellingCardProps): ReactNode {
  const { document, words } = usePresentation();
  if (!isInside(document, state)) return null;
  const isOfDay = toldMap(document, state.walk) !== state.walk.map;
  const map = isOfDay ? state.walk.map : (state.above.at(-1)?.map ?? '');
  return (
    <Button icon={ArrowLeft} className="mb-4" onClick={() => onAct({ kind: 'leave' })}>
      {words.present('leaveDetail', { map: mapTitle(document, map) })}
    </Button>
  );
}

/** In whose detail an inner step of a day stands: the step that it opens from, and its team. */
function InDetail({ state }: Pick<TellingCardProps, 'state'>): ReactNode {
  const { document, words } = usePresentation();
  const map = toldMap(document, state.walk);
  const host = map === state.walk.map ? undefined : document.steps[document.maps[map]?.parentStep ?? ''];
  if (!host) return null;
  const team = teamAt(document, host)?.name ?? '';
  return (
    <p className="mb-3 text-[13px] leading-5 text-ink2">
      {words.present('inDetail', { step: mapTitle(document, map), team })}
    </p>
  );
}

export function TellingCard(props: TellingCardProps): ReactNode {
  const { words } = usePresentation();
  const card = useRef<HTMLElement>(null);
  const { map, at, path, mode, who } = props.state.walk;
  // A new card is read from its beginning.
  useEffect(() => card.current?.scrollTo(0, 0), [map, at, path, mode, who]);
  return (
    <aside
      ref={card}
      aria-label={words.present('card')}
      // It scrolls: the keyboard can reach it.
      {...{ tabIndex: 0 }}
      className="relative -outline-offset-2 w-[clamp(310px,29vw,430px)] shrink-0 overflow-y-auto border-l border-hair bg-raised px-8 py-7 max-[1100px]:px-6 max-[1100px]:py-5 max-[700px]:w-[46vw] max-[700px]:px-4 min-[1700px]:[zoom:1.2]"
    >
      <BackButton {...props} />
      <InDetail {...props} />
      <Content {...props} />
    </aside>
  );
}
