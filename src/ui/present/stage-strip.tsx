// The stages at the edge of a chart that is looked at: their numbers and names keep in view, however far it is zoomed.
import type { ReactNode } from 'react';
import type { Size } from '../../base/geometry';
import { textWidth } from '../../base/text-width';
import { headerEdge, type Scene, type SceneStage } from '../../drawing/scene';
import type { View } from './camera';
import { usePresentation } from './presentation';

const ROOM = { top: 36, left: 132 } as const;

/** The room that the strip takes, px of the screen: above, or at the left where lanes run down. */
export const stageStripRoom = (scene: Scene): { left: number; top: number } =>
  headerEdge(scene.laneDirection, 'stage') === 'top'
    ? { left: 0, top: ROOM.top }
    : { left: ROOM.left, top: 0 };

interface StageStripProps {
  readonly view: View;
  readonly pane: Size;
  /** Where the chart begins, px of the screen. */
  readonly room: { readonly left: number; readonly top: number };
}

/** The part of a stage that is in view, px of the strip; null when there is none. */
function visible(
  stage: SceneStage,
  above: boolean,
  view: View,
  pane: Size,
): { at: number; size: number } | null {
  const { x, y, width, height } = stage.rect;
  const from = above ? view.x + x * view.zoom : view.y + y * view.zoom;
  const to = from + (above ? width : height) * view.zoom;
  const at = Math.max(0, from);
  const size = Math.min(to, above ? pane.width : pane.height) - at;
  return size > 12 ? { at, size } : null;
}

/** What a name needs on one line beside its number, px: letters of 13 px, the number, padding and the gap between. */
const NAME = { size: 13, beside: 36 } as const;

/** A name that would be cut is set smaller, on two lines where it has to be. */
const isTight = ({ name }: SceneStage, room: number): boolean =>
  textWidth(name, NAME.size, 600) + NAME.beside > room;

/** Beside the chart where that is smaller than its pane, else at the pane's edge. */
export function StageStrip({ view, pane, room }: StageStripProps): ReactNode {
  const { scene } = usePresentation();
  const above = headerEdge(scene.laneDirection, 'stage') === 'top';
  return (
    <ol
      className="absolute overflow-hidden bg-app"
      style={
        above
          ? { left: room.left, top: Math.max(0, view.y), right: 0, height: ROOM.top }
          : { top: room.top, left: Math.max(0, view.x), bottom: 0, width: ROOM.left }
      }
    >
      {scene.stages.map((stage) => {
        const seen = visible(stage, above, view, pane);
        const tight = seen !== null && above && isTight(stage, seen.size);
        return seen ? (
          <li
            key={stage.id}
            title={stage.name}
            className={`absolute flex items-center overflow-hidden rounded-md border border-border font-semibold ${tight ? 'gap-1 px-1 text-[10.5px] leading-[12px]' : 'gap-2 px-2 text-[13px] leading-4'}`}
            style={{
              background: 'var(--stage-head)',
              ...(above
                ? { left: seen.at + 1, width: seen.size - 2, top: 4, height: ROOM.top - 8 }
                : { top: seen.at + 1, height: seen.size - 2, left: 4, width: ROOM.left - 8 }),
            }}
          >
            <span className="shrink-0 tabular-nums">{stage.number}</span>
            <span
              className={
                above && !tight
                  ? 'min-w-0 truncate'
                  : `min-w-0 break-words hyphens-auto ${tight ? 'line-clamp-2' : 'line-clamp-3'}`
              }
            >
              {stage.name}
            </span>
          </li>
        ) : null;
      })}
    </ol>
  );
}
