// A chart so small that words cannot be read: bands, blocks and lines only.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Rect, Size } from '../base/geometry';
import { type Theme, THEMES, type ThemeName } from '../base/theme';
import { stepKind } from '../steps/registry';
import { type Paint, Shape } from '../steps/shape';
import { roundedPath } from './connection-path';
import { axisOf } from '../layout/map-geometry';
import type { Scene, SceneStep } from './scene';

/** Widths of the lane blocks and heights of the stage bars, px of the chart. */
const HEAD = { lane: 70, stage: 46, gap: 8 } as const;
/** The thinnest line, px of the thumbnail. */
const LINE = 1.25;
/** Charts are never drawn larger than this, so that a small one does not look like a close-up. */
const LARGEST = 0.4;

const OWN_SHAPE = new Set(['decision', 'parallel', 'start', 'end-won', 'end-lost', 'end-parked']);

function paintOf(step: SceneStep, theme: Theme): Paint {
  const { solid, line, tint2 } = theme.hues[step.hue];
  const paint = (fill: string, stroke: string) => ({ fill, stroke, strokeWidth: 0 });
  switch (step.kind) {
    case 'decision':
      return paint(solid, solid);
    case 'parallel':
      return paint(theme.wireStrong, theme.wireStrong);
    case 'end-won':
      return paint(theme.won, theme.won);
    case 'end-lost':
      return paint(theme.band, theme.lost);
    case 'end-parked':
      return paint(theme.parkedSoft, theme.parked);
    default:
      return paint(tint2, line);
  }
}

/** The room that the heads take to the left of and above the matrix, px of the chart. */
const headRoom = ({ laneDirection }: Scene): { left: number; top: number } =>
  laneDirection === 'horizontal'
    ? { left: HEAD.lane, top: HEAD.stage }
    : { left: HEAD.stage, top: HEAD.lane };

/** A head in its strip, px of the chart. */
const headBox = (axis: 'x' | 'y', { x, y, width, height }: Rect, room: number): Rect =>
  axis === 'x'
    ? { x: x + 3, y: -room + 2, width: Math.max(2, width - 6), height: room - HEAD.gap - 2 }
    : { x: -room, y: y + 3, width: room - HEAD.gap, height: Math.max(2, height - 6) };

const tenths = ({ x, y, width, height }: Rect): Rect => ({
  x: tenth(x),
  y: tenth(y),
  width: tenth(width),
  height: tenth(height),
});

function Heads({ scene, theme, line }: { scene: Scene; theme: Theme; line: number }): ReactNode {
  const [stageAxis, laneAxis] = [axisOf(scene.laneDirection, 'stage'), axisOf(scene.laneDirection, 'lane')];
  return (
    <>
      {scene.stages.map(({ id, rect }) => (
        <rect
          key={id}
          {...tenths(headBox(stageAxis, rect, HEAD.stage))}
          rx={8}
          fill={theme.wire}
          opacity={theme.name === 'dark' ? 0.45 : 0.28}
        />
      ))}
      {scene.lanes.map(({ id, rect, hue }, i) => (
        <g key={id}>
          <rect {...tenths(headBox(laneAxis, rect, HEAD.lane))} rx={10} fill={theme.hues[hue].solid} />
          {i > 0 && (
            <path
              d={
                laneAxis === 'y'
                  ? `M0 ${tenth(rect.y)}H${tenth(scene.width)}`
                  : `M${tenth(rect.x)} 0V${tenth(scene.height)}`
              }
              stroke={theme.stage}
              strokeWidth={line}
            />
          )}
        </g>
      ))}
    </>
  );
}

interface ThumbnailProps {
  readonly scene: Scene;
  readonly theme: ThemeName;
  /** The size that it is shown in, px: lines are made thick enough for it. */
  readonly size: Size;
}

/** The part of the chart's plane that a thumbnail shows, px of the chart, and its scale. */
export function thumbnailView(scene: Scene, size: Size): { box: Rect; scale: number } {
  const { left, top } = headRoom(scene);
  const [width, height] = [scene.width + left, scene.height + top];
  const scale = Math.min(size.width / Math.max(1, width), size.height / Math.max(1, height), LARGEST);
  const [w, h] = [size.width / scale, size.height / scale];
  return {
    box: { x: (width - w) / 2 - left, y: (height - h) / 2 - top, width: w, height: h },
    scale,
  };
}

/** The whole chart in the middle of a picture of this size. */
export function Thumbnail({ scene, theme: themeName, size }: ThumbnailProps): ReactNode {
  const theme = THEMES[themeName];
  const { box, scale } = thumbnailView(scene, size);
  const line = tenth(LINE / scale);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={size.height}
      viewBox={`${tenth(box.x)} ${tenth(box.y)} ${tenth(box.width)} ${tenth(box.height)}`}
    >
      <rect x={0} y={0} width={tenth(scene.width)} height={tenth(scene.height)} fill={theme.band} />
      <Heads scene={scene} theme={theme} line={line} />
      {scene.connections
        .filter(({ kind }) => kind !== 'tie')
        .map(({ id, drawn }) => (
          <path
            key={id}
            d={roundedPath(drawn, 14)}
            fill="none"
            stroke={theme.wire}
            strokeWidth={line}
            opacity={0.75}
          />
        ))}
      {scene.steps
        .filter(({ kind }) => stepKind(kind).flows)
        .map((step) => (
          <Shape
            key={step.id}
            outline={stepKind(OWN_SHAPE.has(step.kind) ? step.kind : 'activity').outline(step.rect)}
            paint={{ ...paintOf(step, theme), strokeWidth: line }}
          />
        ))}
      {scene.marks.map(({ id, rect, hue }) => (
        <rect key={id} {...tenths(rect)} rx={tenth(rect.height / 2)} fill={theme.hues[hue].line} />
      ))}
    </svg>
  );
}
