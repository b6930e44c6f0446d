// The chart of a presentation in its pane: it glides to what is told, with the teams at its edge and the laser above it.
import { type ReactNode, type RefObject, useImperativeHandle, useMemo, useState } from 'react';
import type { Point } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Lit } from '../../present/lit';
import { FONT_FAMILY } from '../../steps/text-lines';
import { stepAt, toChart, type View, viewOf } from './camera';
import { useChartHands } from './chart-hands';
import { LaneStrip, laneStripRoom } from './lane-strip';
import { LitChart } from './lit-chart';
import { usePresentation } from './presentation';
import { useGlidingView, useSize } from './use-view';

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
  readonly onStep: (step: Id) => void;
  /** Beside all steps; `touch`: with a finger, at this share of the pane's width. */
  readonly onBeside: (touch: boolean, share: number) => void;
  readonly onSwipe?: (by: 1 | -1) => void;
  readonly camera?: RefObject<CameraHands | null>;
}

/** Letters of the teams grow with the room: a presentation is read from afar. */
const stripScale = (width: number): number => (width >= 1000 ? 1.25 : width >= 700 ? 1.1 : 0.9);

export function ChartPane(props: ChartPaneProps): ReactNode {
  const { lit, seen, telling, laser = false } = props;
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
  const [scale] = useState(() => stripScale(window.innerWidth));
  const room = laneStripRoom(scene, scale);
  const target = useMemo(() => size && viewOf(scene, lit, size), [scene, lit, size]);
  const { view, move, glideTo } = useGlidingView(target, telling);
  useImperativeHandle(
    props.camera,
    () => ({ move, whole: () => size && glideTo(viewOf(scene, null, size)) }),
    [move, glideTo, size, scene],
  );
  const lanes = useMemo(() => {
    if (!lit) return null;
    const told = lit.told ? [lit.told] : [...lit.steps];
    return new Set(told.flatMap((id) => document.steps[id]?.lane ?? []));
  }, [document, lit]);
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
              <LitChart scene={scene} theme={theme} lit={lit} seen={seen} />
            </g>
          </svg>
        ) : null}
        {laser && point ? <Laser at={point} /> : null}
      </div>
      {size && view ? <LaneStrip view={view} pane={size} scale={scale} lit={lanes} /> : null}
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
