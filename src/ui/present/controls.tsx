// The bar below a presentation: how and whose it is told, back and on with the place between them, laser, speaker view, time.
import clsx from 'clsx';
import {
  ArrowLeft,
  ArrowRight,
  Eye,
  GraduationCap,
  Keyboard,
  LayoutList,
  type LucideIcon,
  Maximize,
  MousePointer2,
  PresentationIcon,
  Route,
  SunMoon,
  UserRound,
  Users,
  X,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { elapsed, type PresentAct, type Presenting } from '../../present/presenting';
import { whoName } from '../../present/people';
import { tellingsOf, WALK_MODES } from '../../present/walk';
import { durationText, useNow } from './clock';
import { usePresentation } from './presentation';

interface ControlsProps {
  readonly state: Presenting;
  readonly onAct: (act: PresentAct) => void;
  readonly onEnd: () => void;
  readonly onFullScreen: () => void;
  /** Null where there is no second window. */
  readonly onSpeaker: (() => void) | null;
  /** Null where the theme is chosen elsewhere. */
  readonly onTheme: (() => void) | null;
}

interface BarButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** Said and shown where there is room; else the label is only said. */
  readonly text?: string;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function BarButton({ icon: Icon, label, text, pressed, onClick }: BarButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
      className={clsx(
        'inline-flex h-9 shrink-0 items-center gap-2 rounded-lg px-2.5 text-[13px] pointer-coarse:h-11',
        pressed ? 'bg-accent-soft text-accent-ink' : 'text-ink hover:bg-hover',
      )}
    >
      <Icon size={17} strokeWidth={1.8} aria-hidden />
      {text ? <span className="max-w-40 truncate max-[1180px]:sr-only">{text}</span> : null}
    </button>
  );
}

function Turn({
  label,
  icon: Icon,
  off,
  onClick,
}: {
  label: string;
  icon: LucideIcon;
  off: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={off || undefined}
      onClick={onClick}
      className={clsx(
        'grid size-10 place-items-center rounded-full border border-control text-ink pointer-coarse:size-12',
        off ? 'opacity-40' : 'hover:bg-hover',
      )}
    >
      <Icon size={18} strokeWidth={1.8} aria-hidden />
    </button>
  );
}

function Place({ state }: { readonly state: Presenting }): ReactNode {
  const { document, words } = usePresentation();
  const { walk } = state;
  const tellings = tellingsOf(document, walk);
  const text =
    walk.mode === 'path'
      ? words.present('placeOnPath', { at: walk.at + 1 })
      : words.present('place', { at: walk.at + 1, count: tellings.length });
  return (
    <output className="min-w-28 text-center text-[15px] leading-5 font-semibold whitespace-nowrap tabular-nums">
      {text}
    </output>
  );
}

function Elapsed({ state }: { readonly state: Presenting }): ReactNode {
  const { words } = usePresentation();
  const now = useNow();
  return (
    <time
      title={words.present('elapsed')}
      className="px-2 text-[15px] font-medium tabular-nums max-[820px]:hidden"
    >
      {durationText(elapsed(state, now))}
    </time>
  );
}

export function Controls({
  state,
  onAct,
  onEnd,
  onFullScreen,
  onSpeaker,
  onTheme,
}: ControlsProps): ReactNode {
  const { document, words } = usePresentation();
  const t = words.present;
  const { walk } = state;
  const mode = WALK_MODES[(WALK_MODES.indexOf(walk.mode) + 1) % WALK_MODES.length] ?? 'stage';
  const who = walk.who ? whoName(document, walk.who) : t('everybody');
  const manner = t(`modes.${walk.mode}`);
  return (
    <div
      role="toolbar"
      aria-label={t('controls')}
      className="grid shrink-0 grid-cols-[1fr_auto_1fr] items-center gap-2 border-t border-hair bg-surface px-4 py-2.5 min-[1700px]:[zoom:1.15]"
    >
      <div className="flex min-w-0 items-center gap-0.5">
        <BarButton icon={X} label={t('endLong')} onClick={onEnd} />
        <BarButton
          icon={Route}
          label={t('manner', { mode: manner })}
          text={manner}
          onClick={() => onAct({ kind: 'tell', mode, who: mode === 'path' ? null : walk.who })}
        />
        <BarButton
          icon={walk.who === null ? Users : UserRound}
          label={t('who', { name: who })}
          text={who}
          pressed={walk.who !== null}
          onClick={() => onAct({ kind: 'over', over: 'who' })}
        />
        {walk.who === null ? null : (
          <BarButton
            icon={Users}
            label={t('opening.showAll')}
            text={t('opening.showAll')}
            onClick={() => onAct({ kind: 'tell', mode: walk.mode, who: null })}
          />
        )}
        <BarButton
          icon={GraduationCap}
          label={t('quiz')}
          text={t('quiz')}
          onClick={() => onAct({ kind: 'toggle', what: 'quiz' })}
        />
      </div>
      <div className="flex items-center gap-3">
        <Turn
          label={t('previous')}
          icon={ArrowLeft}
          off={walk.at === 0 && state.above.length === 0}
          onClick={() => onAct({ kind: 'previous' })}
        />
        <Place state={state} />
        <Turn label={t('next')} icon={ArrowRight} off={false} onClick={() => onAct({ kind: 'next' })} />
      </div>
      <div className="flex min-w-0 items-center justify-end gap-0.5">
        <BarButton
          icon={LayoutList}
          label={t('jump')}
          onClick={() => onAct({ kind: 'over', over: 'jump' })}
        />
        <BarButton
          icon={Eye}
          label={t('revealLong')}
          pressed={state.reveal}
          onClick={() => onAct({ kind: 'toggle', what: 'reveal' })}
        />
        <BarButton
          icon={MousePointer2}
          label={t('laser')}
          pressed={state.laser}
          onClick={() => onAct({ kind: 'toggle', what: 'laser' })}
        />
        {onSpeaker ? (
          <BarButton icon={PresentationIcon} label={t('speaker')} text={t('speaker')} onClick={onSpeaker} />
        ) : null}
        {onTheme ? <BarButton icon={SunMoon} label={t('theme')} onClick={onTheme} /> : null}
        <BarButton icon={Maximize} label={t('fullScreen')} onClick={onFullScreen} />
        <BarButton icon={Keyboard} label={t('keys')} onClick={() => onAct({ kind: 'over', over: 'keys' })} />
        <Elapsed state={state} />
      </div>
    </div>
  );
}
