// The teams at the edge of a presented chart: they keep in view and keep their letters, and dim where nothing of theirs is told.
import type { ReactNode } from 'react';
import type { Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import { dimmedOpacity } from '../../drawing/connection-drawing';
import { laneText } from '../../drawing/header-text';
import { LaneHeader } from '../../drawing/lane-header';
import { HEADER, headerEdge, type Scene, type SceneLane } from '../../drawing/scene';
import { FONT_FAMILY } from '../../steps/text-lines';
import type { View } from './camera';
import { usePresentation } from './presentation';

/** The room that the strip takes, px of the screen: at the left, or above where lanes run down. */
export const laneStripRoom = (scene: Scene, scale: number): { left: number; top: number } =>
  headerEdge(scene.laneDirection, 'lane') === 'left'
    ? { left: HEADER.lane * scale + 6, top: 0 }
    : { left: 0, top: HEADER.laneTop * scale + 8 };

/** Less of a lane is not worth a header, px. */
const LEAST = 8;
/** Lower than this a lane shows its name small, px. */
const LOW = 40;

/** The part of a lane that is in view, in px of the strip before it is scaled. */
function onStrip(
  lane: SceneLane,
  edge: 'left' | 'top',
  view: View,
  room: number,
  scale: number,
): SceneLane | null {
  const left = edge === 'left';
  const from = left ? view.y + lane.rect.y * view.zoom : view.x + lane.rect.x * view.zoom;
  const length = (left ? lane.rect.height : lane.rect.width) * view.zoom;
  const at = Math.max(0, from);
  const size = (Math.min(from + length, room) - at) / scale;
  if (size < LEAST) return null;
  const header = left
    ? { x: 0, y: at / scale, width: HEADER.lane - HEADER.laneGap, height: size }
    : { x: at / scale, y: 0, width: size, height: HEADER.laneTop };
  return { ...lane, header, collapsed: left && size < LOW };
}

interface LaneStripProps {
  readonly view: View;
  /** Of the chart's pane beside it. */
  readonly pane: Size;
  /** Where the chart begins, px of the screen. */
  readonly room: { readonly left: number; readonly top: number };
  readonly scale: number;
  /** The lanes of which something is told; null: all. */
  readonly lit: ReadonlySet<Id> | null;
}

/** Beside the chart where that is smaller than its pane, else at the pane's edge. */
export function LaneStrip({ view, pane, room, scale, lit }: LaneStripProps): ReactNode {
  const { document, scene, theme } = usePresentation();
  const edge = headerEdge(scene.laneDirection, 'lane');
  const left = edge === 'left';
  const own = laneStripRoom(scene, scale);
  const lanes = scene.lanes.flatMap(
    (lane) => onStrip(lane, edge, view, left ? pane.height : pane.width, scale) ?? [],
  );
  return (
    <svg
      aria-hidden="true"
      fontFamily={FONT_FAMILY}
      className="absolute top-0 left-0 bg-app"
      style={
        left ? { top: room.top, left: Math.max(0, view.x) } : { left: room.left, top: Math.max(0, view.y) }
      }
      width={left ? own.left : pane.width}
      height={left ? pane.height : own.top}
    >
      <g transform={`translate(${left ? 3 : 0} ${left ? 0 : 3}) scale(${scale})`}>
        {lanes.map((lane, i) => {
          const line = document.teams[lane.team]?.line ?? null;
          const size = left ? lane.header.height : lane.header.width;
          const text = laneText(lane.name, line, size, edge, lane.collapsed);
          return (
            <g
              key={lane.id}
              style={{
                transition: 'opacity 320ms',
                opacity: lit && !lit.has(lane.id) ? dimmedOpacity(theme) + 0.1 : 1,
              }}
            >
              <LaneHeader
                lane={{ ...lane, ...text }}
                theme={theme}
                edge={edge}
                first={i === 0}
                last={i === lanes.length - 1}
              />
            </g>
          );
        })}
      </g>
    </svg>
  );
}
