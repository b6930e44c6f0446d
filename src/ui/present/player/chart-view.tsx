// The chart of a standalone page to look at: pan, zoom, find a step, read its card, go into a detail; present and quiz from here.
import {
  GraduationCap,
  Maximize2,
  Presentation as PresentIcon,
  SunMoon,
  X,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../base/id';
import type { Scene } from '../../../drawing/scene';
import type { Lit } from '../../../present/lit';
import { detailOf, mapTitle, parentOf } from '../../../model/maps/map-tree';
import { Button } from '../../kit/button';
import { zoomed } from '../camera';
import { type CameraHands, ChartPane } from '../chart-pane';
import { usePresentation } from '../presentation';
import { StepCard } from '../step-card';
import { FindStep, type FoundSteps, FoundAt, useFound } from './find-step';

interface ChartViewProps {
  readonly maps: readonly Id[];
  readonly onMap: (map: Id) => void;
  readonly onTheme: () => void;
  readonly onPresent: (from: Id | null, quiz: boolean) => void;
}

const ICON_BUTTON =
  'grid size-9 shrink-0 place-items-center rounded-lg text-ink2 hover:bg-hover hover:text-ink pointer-coarse:size-11';

/** What is the part's own is lit, what lies around it half; null where all is its own. */
function litPart({ steps, connections }: Scene, beside: readonly Id[]): Lit | null {
  const near = new Set(steps.flatMap(({ id }) => (beside.includes(id) ? id : [])));
  if (near.size === 0) return null;
  return {
    steps: new Set(steps.flatMap(({ id }) => (near.has(id) ? [] : id))),
    connections: new Set(connections.flatMap(({ of }) => of)),
    near,
    told: null,
    stage: null,
    plain: true,
  };
}

/** What is found is lit, and all lines; null: nothing is. */
const litFound = ({ connections }: Scene, found: FoundSteps): Lit | null =>
  found.size === 0
    ? null
    : {
        steps: new Set(found.keys()),
        connections: new Set(connections.flatMap(({ of }) => of)),
        near: new Set(),
        told: null,
        stage: null,
        plain: true,
      };

export function ChartView(props: ChartViewProps): ReactNode {
  const { document, map, words, part, scene } = usePresentation();
  const [sought, setSought] = useState('');
  const found = useFound(sought);
  const lit = useMemo(
    () => litFound(scene, found) ?? litPart(scene, part?.beside ?? []),
    [scene, found, part],
  );
  const [chosen, setChosen] = useState<Id | null>(null);
  const step = document.steps[chosen ?? ''];
  const shown = step?.map === map ? step : undefined;
  const camera = useRef<CameraHands>(null);
  const close = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) setChosen(null);
  });
  useEffect(() => {
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);
  return (
    <main className="flex h-full flex-col overflow-hidden bg-app text-ink">
      <Header
        {...props}
        {...{ sought, found }}
        onSeek={setSought}
        chosen={shown?.id ?? null}
        onChoose={setChosen}
      />
      <div className="relative flex min-h-0 flex-1">
        <div className="relative flex min-w-0 flex-1">
          <ChartPane
            key={map}
            label={words.present('chart', { map: mapTitle(document, map) })}
            lit={lit}
            seen={null}
            telling={map}
            ring={shown?.id ?? null}
            stages
            onStep={setChosen}
            onBeside={() => setChosen(null)}
            camera={camera}
          />
          <ZoomButtons camera={camera} />
        </div>
        {shown ? (
          <aside
            aria-label={words.present('card')}
            {...{ tabIndex: 0 }}
            className="relative -outline-offset-2 w-[clamp(300px,29vw,420px)] shrink-0 overflow-y-auto border-l border-hair bg-raised px-7 py-6 max-[640px]:absolute max-[640px]:inset-y-0 max-[640px]:right-0 max-[640px]:w-[86vw]"
          >
            <button
              type="button"
              aria-label={words.present('player.closeCard')}
              onClick={() => setChosen(null)}
              className={`${ICON_BUTTON} absolute top-3 right-3`}
            >
              <X size={17} strokeWidth={1.8} aria-hidden />
            </button>
            <FoundAt found={found.get(shown.id)} />
            <StepCard step={shown} who={null}>
              <DetailButton step={shown.id} maps={props.maps} onMap={props.onMap} />
            </StepCard>
          </aside>
        ) : null}
      </div>
    </main>
  );
}

function DetailButton({ step, maps, onMap }: Pick<ChartViewProps, 'maps' | 'onMap'> & { readonly step: Id }) {
  const { document, words } = usePresentation();
  const detail = detailOf(document, step);
  if (!detail || !maps.includes(detail.id)) return null;
  return (
    <Button className="mt-4" onClick={() => onMap(detail.id)}>
      {words.present('player.openDetail')}
    </Button>
  );
}

interface HeaderProps extends ChartViewProps {
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  readonly found: FoundSteps;
  readonly chosen: Id | null;
  readonly onChoose: (step: Id | null) => void;
}

function Header({ maps, onMap, onTheme, onPresent, chosen, onChoose, ...find }: HeaderProps): ReactNode {
  const { document, map, words, part } = usePresentation();
  const only = mapTitle(document, maps[0] ?? '');
  const project = document.project.name || only;
  const name = [project, part?.name ?? ''].filter((text) => text !== '').join(' · ');
  return (
    <header className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-hair bg-surface px-5 py-2.5">
      <h1 className="min-w-0 truncate text-[16px] leading-6 font-semibold">{name}</h1>
      {maps.length > 1 ? (
        <select
          aria-label={words.present('player.maps')}
          value={map}
          onChange={(event) => onMap(event.target.value)}
          className="h-8 max-w-60 rounded-lg border border-border bg-surface px-2 text-[13px] pointer-coarse:h-11"
        >
          {maps.map((id) => (
            <option key={id} value={id}>
              {`${parentOf(document, id) ? '– ' : ''}${mapTitle(document, id)}`}
            </option>
          ))}
        </select>
      ) : only === project ? null : (
        <span className="text-[13px] text-ink2">{only}</span>
      )}
      <span className="flex-1" />
      <FindStep {...find} onChoose={onChoose} />
      <Button icon={GraduationCap} onClick={() => onPresent(null, true)}>
        {words.present('player.quiz')}
      </Button>
      <Button look="primary" icon={PresentIcon} onClick={() => onPresent(chosen, false)}>
        {words.present('player.present')}
      </Button>
      <button
        type="button"
        aria-label={words.present('theme')}
        title={words.present('theme')}
        onClick={onTheme}
        className={ICON_BUTTON}
      >
        <SunMoon size={17} strokeWidth={1.8} aria-hidden />
      </button>
    </header>
  );
}

function ZoomButtons({ camera }: { readonly camera: { readonly current: CameraHands | null } }): ReactNode {
  const { words } = usePresentation();
  const zoom = (factor: number): void =>
    camera.current?.move((view) =>
      zoomed(view, factor, { x: window.innerWidth / 2.5, y: window.innerHeight / 2.5 }),
    );
  const button = (name: 'zoomIn' | 'zoomOut' | 'fit', Icon: typeof ZoomIn, run: () => void): ReactNode => (
    <button
      type="button"
      aria-label={words.present(`player.${name}`)}
      title={words.present(`player.${name}`)}
      onClick={run}
      className={ICON_BUTTON}
    >
      <Icon size={17} strokeWidth={1.8} aria-hidden />
    </button>
  );
  return (
    <div className="absolute right-4 bottom-4 flex items-center gap-1 rounded-[10px] border border-hair bg-raised p-1 shadow-floating">
      {button('zoomOut', ZoomOut, () => zoom(0.8))}
      {button('zoomIn', ZoomIn, () => zoom(1.25))}
      {button('fit', Maximize2, () => camera.current?.whole())}
      <span className="px-2 text-[12px] text-ink3 max-[900px]:hidden">
        {words.present('player.madeWith')}
      </span>
    </div>
  );
}
