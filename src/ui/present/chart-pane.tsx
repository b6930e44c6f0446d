// The chart of a presentation in its pane: it glides to what is told, with the teams at its edge and the laser above it.
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react';
import type { Point, Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Scene } from '../../drawing/scene';
import type { ProjectDocument } from '../../model/document';
import type { Lit } from '../../present/lit';
import { FONT_FAMILY } from '../../steps/text-lines';
import { revealed, stepAt, toChart, type View, viewOf } from './camera';
import { useChartHands } from './chart-hands';
import { LaneStrip, laneStripRoom } from './lane-strip';
import { LitChart } from './lit-chart';
import { usePresentation } from './presentation';
import { StageStrip, stageStripRoom } from './stage-strip';
import { useSize } from '../kit/use-size';
import { useGlidingView } from './use-view';

/** What moves the view from elsewhere. */
export interface CameraHands {
  readonly move: (change: (view: View) => View) => void;
  /** Glides to the whole chart. */
  readonly whole: () => void;
}

interface ChartPaneProps {
  readonly label: string;
  readonly description?: string;
  readonly lit: Lit | null;
  /** The steps that are seen; null: all. */
  readonly seen: ReadonlySet<Id> | null;
  /** What is told, as a key: another one is glided to. */
  readonly telling: string;
  readonly laser?: boolean;
  /** A step that is ringed and kept in view, where nothing is told. */
  readonly ring?: Id | null;
  /** The stages are named at the edge. */
  readonly stages?: boolean;
  readonly onStep: (step: Id) => void;
  /** Beside all steps; `touch`: with a finger, at this share of the pane's width. */
  readonly onBeside: (touch: boolean, share: number) => void;
  readonly onSwipe?: (by: 1 | -1) => void;
  readonly camera?: RefObject<CameraHands | null>;
}

/** Letters of the teams grow with the room: a presentation is read from afar. */
const stripScale = (width: number): number => (width >= 1000 ? 1.25 : width >= 700 ? 1.1 : 0.9);

/** The room that headers take at the edges, px of the screen. */
function headerRoomOf(scene: Scene, scale: number, stages: boolean): { left: number; top: number } {
  const lanes = laneStripRoom(scene, scale);
  const room = stages ? stageStripRoom(scene) : { left: 0, top: 0 };
  return { left: lanes.left + room.left, top: lanes.top + room.top };
}

/** The lanes that are lit: that of the told step, or those of all lit steps. Null: all. */
function litLanes(document: ProjectDocument, lit: Lit | null): ReadonlySet<Id> | null {
  if (!lit) return null;
  const told = lit.told ? [lit.told] : [...lit.steps];
  return new Set(told.flatMap((id) => document.steps[id]?.lane ?? []));
}

function usePaneView(props: ChartPaneProps, size: Size | null) {
  const { lit, telling, camera, ring = null } = props;
  const { scene } = usePresentation();
  // Where nothing is told, what is lit moves nothing.
  const aim = lit?.plain ? null : lit;
  const target = useMemo(() => size && viewOf(scene, aim, size), [scene, aim, size]);
  const { view, move, take, keep, giveBack } = useGlidingView(target, telling);
  useImperativeHandle(camera, () => ({ move, whole: () => size && take(viewOf(scene, null, size)) }), [
    move,
    take,
    size,
    scene,
  ]);
  const seek = useEffectEvent((step: Id, room: Size) => {
    const box = scene.steps.find(({ id }) => id === step)?.rect;
    if (view && box) {
      keep();
      take(revealed(view, box, room, scene));
    }
  });
  const leave = useEffectEvent(() => giveBack(target));
  // Again when the pane has become smaller, as it does for a card beside it.
  useEffect(() => {
    if (ring && size) seek(ring, size);
    else if (size) leave();
  }, [ring, size]);
  return { view, move };
}

export function ChartPane(props: ChartPaneProps): ReactNode {
  const { lit, seen, laser = false, ring = null, stages = false } = props;
  const { document, scene, theme } = usePresentation();
  const [point, setPoint] = useState<Point | null>(null);
  const { pane, handlers } = useChartHands({
    move: (change) => move(change),
    onTap(at, touch, share) {
      const step = view && stepAt(scene, toChart(view, at));
      if (step && (!seen || seen.has(step)) && document.steps[step]?.kind !== 'note') props.onStep(step);
      else props.onBeside(touch, share);
    },
    onSwipe: (by) => props.onSwipe?.(by),
    onPoint: (at) => setPoint(laser ? at : null),
  });
  const size = useSize(pane);
  const { view, move } = usePaneView(props, size);
  const [scale] = useState(() => stripScale(window.innerWidth));
  const room = headerRoomOf(scene, scale, stages);
  const lanes = useMemo(() => litLanes(document, lit), [document, lit]);
  return (
    <div className="relative min-h-0 min-w-0 flex-1 overflow-hidden bg-app">
      <div
        ref={pane}
        {...{ role: 'region', tabIndex: 0 }}
        aria-label={props.label}
        aria-description={props.description}
        data-home=""
        {...handlers}
        className="absolute right-0 bottom-0 touch-none overflow-hidden -outline-offset-2 select-none"
        style={{ ...room, cursor: laser ? 'none' : undefined }}
      >
        {view ? (
          <svg aria-hidden="true" width="100%" height="100%" fontFamily={FONT_FAMILY}>
            <g transform={`translate(${view.x} ${view.y}) scale(${view.zoom})`}>
              <LitChart scene={scene} theme={theme} lit={lit} seen={seen} ring={ring} />
            </g>
          </svg>
        ) : null}
        {laser && point ? <Laser at={point} /> : null}
      </div>
      {size && view ? <LaneStrip view={view} pane={size} room={room} scale={scale} lit={lanes} /> : null}
      {size && view && stages ? <StageStrip view={view} pane={size} room={room} /> : null}
    </div>
  );
}

/** A red point that is seen on any ground. */
function Laser({ at }: { readonly at: Point }): ReactNode {
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0" width="100%" height="100%">
      <circle cx={at.x} cy={at.y} r={15} fill="#ff2a1f" opacity={0.22} />
      <circle cx={at.x} cy={at.y} r={6.5} fill="#ff2a1f" stroke="#ffffff" strokeWidth={1.5} />
    </svg>
  );
}
