// The matrix behind the chart: bands, their lines, and the cell that a drop would go to. It takes no part in gestures.
import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { Rect } from '../../base/geometry';
import { COLLAPSED_OPACITY } from '../../drawing/bands';
import type { Scene, SceneLane, SceneStage } from '../../drawing/scene';
import { axisOf } from '../../layout/map-geometry';
import { useChart } from './chart-context';
import { useGesture } from './gesture';

/** Drawn as moved rules, so that they glide with the steps. */
const Rule = ({ x = 0, y = 0, to, dashed }: { x?: number; y?: number; to: string; dashed?: boolean }) => (
  <path
    className="glides"
    d={to}
    style={{ transform: `translate(${x}px, ${y}px)` }}
    stroke={dashed ? 'var(--stage)' : 'var(--lane)'}
    strokeWidth={1}
    strokeDasharray={dashed ? '3 4' : undefined}
    fill="none"
  />
);

const Matrix = memo(function Matrix({ scene }: { readonly scene: Scene }) {
  const { width, height, lanes, stages, laneDirection } = scene;
  const line = ({ rect }: SceneLane | SceneStage, band: 'lane' | 'stage') =>
    axisOf(laneDirection, band) === 'x'
      ? { x: rect.x, to: `M0 0V${height}` }
      : { y: rect.y, to: `M0 0H${width}` };
  return (
    <>
      <div
        className="glides absolute rounded-md border border-(--lane) bg-band"
        style={{ left: -0.5, top: -0.5, width: width + 1, height: height + 1 }}
      />
      <svg width={width} height={height} className="absolute overflow-visible">
        {[...stages, ...lanes]
          .filter(({ collapsed }) => collapsed)
          .map(({ id, rect }) => (
            <rect key={id} {...rect} fill="var(--sunken)" opacity={COLLAPSED_OPACITY} />
          ))}
        {stages.slice(1).map((stage) => (
          <Rule key={stage.id} {...line(stage, 'stage')} dashed />
        ))}
        {lanes.slice(1).map((lane) => (
          <Rule key={lane.id} {...line(lane, 'lane')} />
        ))}
      </svg>
    </>
  );
});

const ofId = <T extends { readonly id: string }>(bands: readonly T[], id: string): T | undefined =>
  bands.find((band) => band.id === id);

/** Where a lane and a stage meet: each has the other's whole extent along its own. */
export const meet = (a: Rect, b: Rect): Rect => ({
  x: Math.max(a.x, b.x),
  y: Math.max(a.y, b.y),
  width: Math.min(a.width, b.width),
  height: Math.min(a.height, b.height),
});

function useTargetCell(): Rect | null {
  const { scene } = useChart();
  const laneId = useGesture((gesture) => gesture.cell?.lane ?? null);
  const stageId = useGesture((gesture) => gesture.cell?.stage ?? null);
  const lane = laneId === null ? undefined : ofId(scene.lanes, laneId);
  const stage = stageId === null ? undefined : ofId(scene.stages, stageId);
  return lane && stage ? meet(lane.rect, stage.rect) : null;
}

function TargetCell() {
  const cell = useTargetCell();
  if (!cell) return null;
  return (
    <div
      className="absolute rounded-md border-2 border-accent bg-accent/8"
      style={{ left: cell.x + 2, top: cell.y + 2, width: cell.width - 4, height: cell.height - 4 }}
      data-target-cell
    />
  );
}

export function Background() {
  const { scene } = useChart();
  return (
    <ViewportPortal>
      <div className="pointer-events-none absolute top-0 left-0" style={{ zIndex: -1 }}>
        <Matrix scene={scene} />
        <TargetCell />
      </div>
    </ViewportPortal>
  );
}
