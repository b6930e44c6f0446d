// The whole chart in small, with the part that is seen; drag or click to look elsewhere.
import clsx from 'clsx';
import { memo, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Point, Rect, Size } from '../../base/geometry';
import type { ThemeName } from '../../base/theme';
import type { Scene } from '../../drawing/scene';
import { Thumbnail, thumbnailView } from '../../drawing/thumbnail';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { coversDrawing } from './covering';
import { useBoard, usePane, useView } from './use-view';
import { clampView, seen } from './view';

const SIZE: Size = { width: 176, height: 86 };

const Picture = memo(function Picture({ scene, theme }: { scene: Scene; theme: ThemeName }) {
  return <Thumbnail scene={scene} theme={theme} size={SIZE} />;
});

export function Minimap() {
  const t = useTranslations('canvas');
  const theme = useSession((session) => session.theme);
  const board = useBoard();
  const { scene } = useChart();
  const look = (event: PointerEvent<HTMLDivElement>): void => {
    const area = event.currentTarget.getBoundingClientRect();
    const { box, scale } = thumbnailView(scene, SIZE);
    const at: Point = {
      x: box.x + (event.clientX - area.left) / scale,
      y: box.y + (event.clientY - area.top) / scale,
    };
    const view = board.view();
    const pane = board.pane();
    const middle = { x: pane.width / 2 - at.x * view.zoom, y: pane.height / 2 - at.y * view.zoom };
    board.setView(clampView({ ...view, ...middle }, scene, pane));
  };
  const { ref, yields } = useYields(scene);
  return (
    <div
      ref={ref}
      className={clsx(
        'self-end rounded-xl border border-hair bg-raised p-1.5 shadow-floating transition-opacity duration-[140ms]',
        // Over what is drawn it lets that be seen, until it is pointed at.
        yields && 'opacity-20 hover:opacity-100',
      )}
    >
      <div
        role="img"
        aria-label={t('minimap')}
        className="relative touch-none overflow-hidden rounded-md"
        style={SIZE}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          look(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) look(event);
        }}
      >
        <Picture scene={scene} theme={theme} />
        <Frame scene={scene} />
      </div>
    </div>
  );
}

/** Whether it lies over what is drawn as the view is. */
function useYields(scene: Scene) {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Rect | null>(null);
  const { width, height } = usePane();
  useLayoutEffect(() => {
    const own = ref.current?.getBoundingClientRect();
    const pane = ref.current?.closest('.chart')?.querySelector('.pane')?.getBoundingClientRect();
    if (own && pane) setBox({ x: own.x - pane.x, y: own.y - pane.y, width: own.width, height: own.height });
  }, [width, height]);
  const view = useView();
  return { ref, yields: box !== null && coversDrawing(box, scene, view) };
}

/** The part that is seen. */
function Frame({ scene }: { readonly scene: Scene }) {
  const { box, scale } = thumbnailView(scene, SIZE);
  const part = seen(useView(), usePane());
  const left = Math.max(0, (part.x - box.x) * scale);
  const top = Math.max(0, (part.y - box.y) * scale);
  const right = Math.min(SIZE.width, (part.x + part.width - box.x) * scale);
  const bottom = Math.min(SIZE.height, (part.y + part.height - box.y) * scale);
  return (
    <div
      className="pointer-events-none absolute rounded-[3px] border-[1.5px] border-accent bg-accent/10"
      style={{ left, top, width: Math.max(4, right - left), height: Math.max(4, bottom - top) }}
    />
  );
}
