// A presentation: chart, card, progress and controls, driven by keys, clicker, fingers and the speaker's window.
import {
  type ReactNode,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Who } from '../../present/people';
import type { Id } from '../../base/id';
import { mapTitle } from '../../model/maps/map-tree';
import { litOf, seen } from '../../present/lit';
import {
  isInside,
  newPresenting,
  present,
  type PresentAct,
  type Presenting,
  toldStep,
} from '../../present/presenting';
import { choices, type Telling, tellingAt, toldMap } from '../../present/walk';
import { zoomed } from './camera';
import { type CameraHands, ChartPane } from './chart-pane';
import { Controls } from './controls';
import { DarkScreen } from './dark-screen';
import { leaveFullScreen, toggleFullScreen } from '../kit/full-screen';
import { JumpList } from './jump-list';
import { KeyList } from './key-list';
import { OverLayer } from './over-layer';
import { type KeyWish, meaningOf } from './present-keys';
import { type Presentation, PresentationContext, usePresentation } from './presentation';
import { Quiz } from './quiz/quiz';
import { channelName, usePresentingEnd } from './speaker-channel';
import { StageProgress } from './stage-progress';
import { TellingCard } from './telling-card';
import { WhoChoice } from './who-choice';

export interface PresenterProps {
  /** The step to begin at; null: at the opening. */
  readonly from: Id | null;
  readonly quiz?: boolean;
  /** Whose day is told; null: everybody's. */
  readonly who?: Who | null;
  readonly onEnd: () => void;
  /** Opens the speaker's window; null where there is none. False: it was blocked. */
  readonly onSpeaker: (() => boolean) | null;
  readonly onTheme: (() => void) | null;
}

const keyOf = (telling: Telling): string => `${telling.kind} ${'id' in telling ? telling.id : ''}`;

function usePresenting({ from, quiz = false, who = null }: PresenterProps) {
  const { document, map } = usePresentation();
  const [state, setState] = useState<Presenting>(() => ({
    ...newPresenting(document, map, { step: from, who }, Date.now()),
    quiz,
  }));
  const act = useCallback(
    (one: PresentAct) => setState((before) => present(document, before, one)),
    [document],
  );
  usePresentingEnd(
    channelName(document.project.id),
    useMemo(() => ({ document, state }), [document, state]),
    act,
  );
  return { state, act };
}

/** Keys anywhere on the page, but not in a panel above it, a field, or on a button that Enter and space press. */
function usePresentKeys(
  state: Presenting,
  act: (one: PresentAct) => void,
  wish: (one: KeyWish) => void,
): string {
  const { document } = usePresentation();
  const [digits, setDigits] = useState('');
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || state.quiz) return;
    if (target instanceof Element && target.closest('[data-over], input, textarea, select')) return;
    // A button that was come to by Tab is pressed; one that was clicked before leaves the keys to the presentation.
    const onButton = target instanceof Element && target.matches('button:focus-visible, a:focus-visible');
    if (onButton && digits === '' && (key === 'Enter' || key === ' ')) return;
    if (state.screen !== 'chart' && key !== 'Shift') {
      event.preventDefault();
      return act({ kind: 'light' });
    }
    const meaning = meaningOf(key, {
      ways: choices(document, state.walk).length,
      digits,
      step: toldStep(document, state),
    });
    if (!meaning) return;
    event.preventDefault();
    setDigits('digits' in meaning ? meaning.digits : '');
    if ('act' in meaning) act(meaning.act);
    else if ('wish' in meaning) wish(meaning.wish);
  });
  // With the first picture: no key is lost.
  useLayoutEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  useEffect(() => {
    if (digits === '') return;
    const forgotten = setTimeout(() => setDigits(''), 2500);
    return () => clearTimeout(forgotten);
  }, [digits]);
  return digits;
}

/** Names what is going to be shown, once the person has stopped typing digits. */
function Digits({ digits }: { readonly digits: string }): ReactNode {
  const { words } = usePresentation();
  if (digits === '') return null;
  return (
    <output className="absolute top-1/2 left-1/2 z-20 -translate-1/2 rounded-xl bg-ink px-5 py-3 text-[18px] font-semibold text-surface">
      {words.present('going', { number: digits })}
    </output>
  );
}

/** What lies over the chart. */
function Overs({
  state,
  act,
}: {
  readonly state: Presenting;
  readonly act: (one: PresentAct) => void;
}): ReactNode {
  const { words } = usePresentation();
  const close = (): void => act({ kind: 'over', over: null });
  switch (state.over) {
    case 'jump':
      return <JumpList walk={state.walk} onJump={(to) => act({ kind: 'jump', to })} onClose={close} />;
    case 'keys':
      return <KeyList onClose={close} />;
    case 'who':
      return (
        <OverLayer title={words.present('opening.whose')} onClose={close}>
          <WhoChoice
            map={state.walk.map}
            who={state.walk.who}
            onChoose={(who) => act({ kind: 'tell', mode: state.walk.mode, who })}
          />
        </OverLayer>
      );
    case null:
      return null;
  }
}

const ZOOM_STEP = 1.25;

/** What is presented, or the detail of a step that is told now. */
function useShown(map: Id): Presentation {
  const whole = usePresentation();
  return useMemo(() => {
    const scene = map === whole.map ? whole.scene : whole.sceneOf(map);
    return scene ? { ...whole, map, scene } : whole;
  }, [whole, map]);
}

export function Presenter(props: PresenterProps): ReactNode {
  const { state, act } = usePresenting(props);
  const { document } = usePresentation();
  const shown = useShown(toldMap(document, state.walk));
  return (
    <PresentationContext value={shown}>
      <Shown {...props} state={state} act={act} />
    </PresentationContext>
  );
}

interface ShownProps extends PresenterProps {
  readonly state: Presenting;
  readonly act: (one: PresentAct) => void;
}

function Shown({ state, act, onEnd, onSpeaker, onTheme }: ShownProps): ReactNode {
  const { document, map, words } = usePresentation();
  const { walk } = state;
  const camera = useRef<CameraHands>(null);
  const [blocked, setBlocked] = useState(false);
  const end = (): void => void leaveFullScreen().then(onEnd);
  const leaveOrEnd = (): void => (isInside(document, state) ? act({ kind: 'leave' }) : end());
  const speaker = (): void => {
    if (onSpeaker) setBlocked(!onSpeaker());
  };
  const zoom = (factor: number): void =>
    camera.current?.move((view) =>
      zoomed(view, factor, { x: window.innerWidth / 3, y: window.innerHeight / 2 }),
    );
  const digits = usePresentKeys(state, act, (wish) => {
    if (wish === 'end') leaveOrEnd();
    if (wish === 'full-screen') void toggleFullScreen();
    if (wish === 'speaker') speaker();
    if (wish === 'zoom-in') zoom(ZOOM_STEP);
    if (wish === 'zoom-out') zoom(1 / ZOOM_STEP);
    if (wish === 'whole') camera.current?.whole();
  });
  const telling = tellingAt(document, walk);
  const lit = useMemo(() => litOf(document, walk), [document, walk]);
  const shown = useMemo(() => (state.reveal ? seen(document, walk) : null), [document, walk, state.reveal]);
  // The step that is told already is opened, where it has a detail.
  const toStep = (id: Id): void => act(lit?.told === id ? { kind: 'enter', step: id } : { kind: 'step', id });
  if (state.quiz) return <Quiz who={walk.who} onClose={() => act({ kind: 'toggle', what: 'quiz' })} />;
  return (
    <main className="flex h-full flex-col overflow-hidden bg-app text-ink" data-presenting="">
      <StageProgress walk={walk} onStage={(id) => act({ kind: 'stage', id })} />
      <div className="flex min-h-0 flex-1">
        <ChartPane
          key={map}
          label={words.present('chart', { map: mapTitle(document, map) })}
          description={words.present('chartKeys')}
          lit={lit}
          seen={shown}
          telling={`${walk.at} ${keyOf(telling)}`}
          laser={state.laser}
          onStep={toStep}
          onBeside={(touch, share) => act({ kind: touch && share < 0.33 ? 'previous' : 'next' })}
          onSwipe={(by) => act({ kind: by === 1 ? 'next' : 'previous' })}
          camera={camera}
        />
        <TellingCard state={state} onAct={act} />
      </div>
      {blocked ? (
        <p role="alert" className="border-t border-hair bg-gap-soft px-6 py-2 text-[14px] text-gap">
          {words.present('speakerBlocked')}
        </p>
      ) : null}
      <Controls
        state={state}
        onAct={act}
        onEnd={end}
        onFullScreen={() => void toggleFullScreen()}
        onSpeaker={onSpeaker ? speaker : null}
        onTheme={onTheme}
      />
      <Digits digits={digits} />
      <Overs state={state} act={act} />
      {state.screen === 'chart' ? null : (
        <DarkScreen screen={state.screen} onLight={() => act({ kind: 'light' })} />
      )}
    </main>
  );
}
