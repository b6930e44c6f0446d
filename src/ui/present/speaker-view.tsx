// What only the speaker sees: the part that is told with its script and notes, what is next, the clock and the time gone by.
import clsx from 'clsx';
import { ArrowLeft, ArrowRight, Pause, Play, RotateCcw, Square } from 'lucide-react';
import { type ReactNode, useEffectEvent, useLayoutEffect } from 'react';
import type { ProjectDocument } from '../../model/document';
import { elapsed, present, type PresentAct, type Presenting, toldStep } from '../../present/presenting';
import { calledStep } from '../../present/step-facts';
import { choices, type Telling, tellingAt } from '../../present/walk';
import { Button } from '../kit/button';
import { Told } from './card-parts';
import { durationText, useNow } from './clock';
import { meaningOf } from './present-keys';
import { usePresentation } from './presentation';
import { StageProgress } from './stage-progress';
import { TellingCard } from './telling-card';

interface SpeakerViewProps {
  readonly state: Presenting;
  /** The presentation was closed. */
  readonly ended: boolean;
  readonly onAct: (act: PresentAct) => void;
}

/** Keys turn the presentation from here too. */
function useKeys({ state, onAct }: SpeakerViewProps): void {
  const { document } = usePresentation();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const onButton = target instanceof Element && target.matches('button:focus-visible');
    if (onButton && (key === 'Enter' || key === ' ')) return;
    const meaning = meaningOf(key, {
      ways: choices(document, state.walk).length,
      digits: '',
      step: toldStep(document, state),
    });
    // Panels would open over there, where nobody sees why.
    if (!meaning || !('act' in meaning) || meaning.act.kind === 'over' || meaning.act.kind === 'toggle')
      return;
    event.preventDefault();
    onAct(meaning.act);
  });
  // With the first picture: no key is lost.
  useLayoutEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** Script and notes of a step; of a stage its objective is on the card, and its steps' notes come with them. */
function notesOf(document: ProjectDocument, telling: Telling): string {
  if (telling.kind !== 'step') return '';
  const step = document.steps[telling.id];
  return [step?.script, step?.notes].filter(Boolean).join('\n\n');
}

function useNextName(state: Presenting): string {
  const { document, speech, words } = usePresentation();
  const ways = choices(document, state.walk);
  if (ways.length > 0) {
    const said = ways.map(({ label, step }) => label ?? document.steps[step]?.name ?? '');
    return words.present('speakerView.choice', { ways: said.join(' · ') });
  }
  const after = present(document, state, { kind: 'next' });
  if (after === state) return words.present('speakerView.last');
  const telling = tellingAt(document, after.walk);
  if (telling.kind === 'summary') return words.present('summary.title');
  if (telling.kind === 'stage') return document.stages[telling.id]?.name ?? '';
  const step = telling.kind === 'step' ? document.steps[telling.id] : undefined;
  return step ? calledStep(step, speech) : '';
}

function Times({ state, onAct }: Pick<SpeakerViewProps, 'state' | 'onAct'>): ReactNode {
  const { locale, words } = usePresentation();
  const now = useNow();
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(now);
  return (
    <div className="flex items-center gap-5">
      <time
        aria-label={words.present('elapsed')}
        title={words.present('elapsed')}
        className="text-[34px] leading-10 font-[650] tabular-nums"
      >
        {durationText(elapsed(state, now))}
      </time>
      <span className="flex gap-1.5">
        <Button
          icon={state.paused === null ? Pause : Play}
          onClick={() => onAct({ kind: 'pause', now: Date.now() })}
        >
          {words.present(state.paused === null ? 'speakerView.pause' : 'speakerView.resume')}
        </Button>
        <Button icon={RotateCcw} onClick={() => onAct({ kind: 'restart', now: Date.now() })}>
          {words.present('speakerView.restart')}
        </Button>
      </span>
      <time
        aria-label={words.present('speakerView.clock')}
        title={words.present('speakerView.clock')}
        className="ml-auto text-[22px] leading-8 text-ink2 tabular-nums"
      >
        {clock}
      </time>
    </div>
  );
}

function Notes({ state }: { readonly state: Presenting }): ReactNode {
  const { document, words } = usePresentation();
  const notes = notesOf(document, tellingAt(document, state.walk));
  return (
    <section className="min-h-0 flex-1 overflow-y-auto rounded-xl border border-hair bg-surface p-6">
      <h2 className="mb-3 text-[13px] font-semibold text-ink3">{words.present('speakerView.notes')}</h2>
      {notes ? (
        <p className="text-[21px] leading-[32px] whitespace-pre-line">{notes}</p>
      ) : (
        <Told>{words.present('speakerView.noNotes')}</Told>
      )}
    </section>
  );
}

export function SpeakerView(props: SpeakerViewProps): ReactNode {
  const { state, ended, onAct } = props;
  const { words } = usePresentation();
  const t = words.present;
  const next = useNextName(state);
  useKeys(props);
  const dark =
    state.screen === 'chart'
      ? null
      : t(state.screen === 'black' ? 'speakerView.screenBlack' : 'speakerView.screenWhite');
  return (
    <main className="flex h-full flex-col overflow-hidden bg-app text-ink">
      {ended || dark ? (
        <p role="status" className="bg-gap-soft px-6 py-2 text-[14px] font-medium text-gap">
          {ended ? t('speakerView.closed') : dark}
        </p>
      ) : null}
      <StageProgress walk={state.walk} onStage={(id) => onAct({ kind: 'stage', id })} />
      <div className="flex min-h-0 flex-1">
        <div className="flex min-w-0 flex-1 flex-col gap-4 p-6">
          <Times state={state} onAct={onAct} />
          <Notes state={state} />
          <section className="rounded-xl border border-hair bg-surface px-6 py-4">
            <h2 className="text-[13px] font-semibold text-ink3">{t('speakerView.next')}</h2>
            <p className="mt-1 text-[19px] leading-7 font-semibold break-words">{next}</p>
          </section>
          <div className="flex gap-2">
            <Button
              icon={Square}
              aria-pressed={state.screen === 'black'}
              className={clsx('h-11!', state.screen === 'black' && 'bg-accent-soft')}
              onClick={() => onAct({ kind: 'screen', screen: 'black' })}
            >
              {t('black')}
            </Button>
            <span className="flex-1" />
            <Button icon={ArrowLeft} className="h-11! px-5!" onClick={() => onAct({ kind: 'previous' })}>
              {t('previous')}
            </Button>
            <Button
              look="primary"
              icon={ArrowRight}
              className="h-11! px-6!"
              onClick={() => onAct({ kind: 'next' })}
            >
              {t('next')}
            </Button>
          </div>
        </div>
        <TellingCard state={state} onAct={onAct} withoutScript />
      </div>
    </main>
  );
}
