// A plus on the line that is hovered or selected: inserts a step there.
import { ViewportPortal } from '@xyflow/react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { contains, grown, type Point, type Rect } from '../../base/geometry';
import { nearestShare, pointAtShare, wayLength } from '../../drawing/polyline';
import type { Scene, SceneConnection } from '../../drawing/scene';
import { insertInto } from '../actions/acts/insert-step';
import { useSession } from '../session';
import { gripsOf } from './bend-handles';
import { useChart } from './chart-context';
import { useOnlyConnection } from './end-handles';
import { setGesture, useGesture } from './gesture';
import { hoverLine, leaveLine } from './hovering';
import { useZoom } from './use-view';

const SIZE = 22;
/** Shorter lines have the button beside them, so that a press still takes the line, px. */
const SHORT = 110;
const BESIDE = 20;
/** On long lines it stands this far from the pointer, px. */
const AWAY = 36;
/** Every so many px of the line there may be a place for it. */
const EVERY = 8;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const around = (at: Point, size: number): Rect => grown({ ...at, width: 0, height: 0 }, size / 2 + 2);

/** So much larger it is drawn on a chart that is zoomed out, to be as large on the screen. */
const scaleAt = (zoom: number): number => Math.min(1.8, Math.max(0.8, 1 / zoom));

/** What the button must leave free: steps, conditions, hand-offs and, on a selected line, its handles. */
function isFree(
  { steps, connections }: Pick<Scene, 'steps' | 'connections'>,
  grips: readonly Point[],
  size: number,
  at: Point,
): boolean {
  const own = around(at, size);
  const hits = (rect: Rect): boolean =>
    rect.x < own.x + own.width &&
    own.x < rect.x + rect.width &&
    rect.y < own.y + own.height &&
    own.y < rect.y + rect.height;
  return (
    !steps.some(({ rect }) => hits(rect)) &&
    !connections.some(({ label }) => label !== null && hits(label.rect)) &&
    !connections.some(({ handOff }) => handOff !== null && contains(grown(own, 8), handOff)) &&
    !grips.some((grip) => distance(grip, at) < size)
  );
}

/** Where the button of a line stands. `pointer`: where the pointer came onto it; `scale`: how much larger the button is drawn. */
export function insertAt(
  scene: Pick<Scene, 'steps' | 'connections'>,
  { points, label }: Pick<SceneConnection, 'points' | 'label'>,
  pointer: Point | null,
  selected: boolean,
  scale = 1,
): Point {
  const [size, beyond, off] = [SIZE * scale, AWAY * scale, BESIDE * scale];
  const length = wayLength(points);
  const middle = pointAtShare(points, 0.5);
  if (length < SHORT * scale) {
    const [a, b] = [points[0], points.at(-1)];
    const level = a && b && Math.abs(b.x - a.x) >= Math.abs(b.y - a.y);
    const beside = [-1, 1].map((way) =>
      level ? { ...middle, y: middle.y + way * off } : { ...middle, x: middle.x + way * off },
    );
    return beside.find((at) => isFree(scene, [], size, at)) ?? beside[0] ?? middle;
  }
  const grips = selected ? gripsOf(points, label?.rect).map(({ at }) => at) : [];
  const along = pointer ? nearestShare(points, pointer) * length : length / 2;
  const wanted = pointer ? [along + beyond, along - beyond] : [along];
  const away = (at: number): number => Math.min(...wanted.map((one) => Math.abs(one - at)));
  const count = Math.floor((length - 2 * size) / EVERY);
  const places = Array.from({ length: count + 1 }, (_, i) => size + i * EVERY)
    .filter((at) => !pointer || Math.abs(at - along) > size)
    .sort((a, b) => away(a) - away(b))
    .map((at) => pointAtShare(points, at / length));
  return places.find((at) => isFree(scene, grips, size, at)) ?? places[0] ?? middle;
}

/** The line that a step may be inserted into: the one under the pointer, else the selected one. */
function useLine(): { line: SceneConnection; selected: boolean } | null {
  const { scene, readOnly } = useChart();
  const only = useOnlyConnection();
  const hovered = useGesture((gesture) => gesture.hovered);
  const busy = useGesture(
    ({ wire, moving, bend, ghost, band, menu }) =>
      menu || [wire, moving, bend, ghost, band].some((one) => one !== null),
  );
  const typing = useSession(({ renaming, tool }) => renaming !== null || tool !== null);
  if (readOnly || busy || typing) return null;
  const line = scene.connections.find(({ id }) => id === hovered) ?? only;
  const isStep = (end: string): boolean => scene.steps.some(({ id }) => id === end);
  if (!line || line.kind === 'tie' || line.of.length > 1 || !isStep(line.from) || !isStep(line.to))
    return null;
  return { line, selected: line === only };
}

export function InsertButton() {
  const t = useTranslations('actions');
  const { scene, project } = useChart();
  const found = useLine();
  const pointer = useGesture(({ hovered, hoveredAt }) => (hovered === found?.line.id ? hoveredAt : null));
  const scale = scaleAt(useZoom());
  if (!found) return null;
  const { line, selected } = found;
  const at = insertAt(scene, line, pointer, selected, scale);
  return (
    <ViewportPortal>
      <button
        type="button"
        tabIndex={-1}
        data-connection={line.id}
        aria-label={t('insert-between')}
        title={t('insert-between')}
        className="nodrag nopan pointer-events-auto absolute grid place-items-center rounded-full border border-accent bg-surface text-accent-ink shadow-floating before:absolute before:-inset-1 before:rounded-full before:content-[''] hover:bg-accent hover:text-on-accent pointer-coarse:before:-inset-3"
        style={{
          left: at.x - SIZE / 2,
          top: at.y - SIZE / 2,
          width: SIZE,
          height: SIZE,
          zIndex: 1101,
          transform: `scale(${scale})`,
        }}
        onPointerEnter={() => hoverLine(line.id)}
        onPointerLeave={() => leaveLine(line.id)}
        onPointerDown={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation();
          // The button goes away under the pointer, which tells of no leaving then.
          setGesture({ hovered: null, hoveredAt: null });
          insertInto(project, line.id, at);
        }}
      >
        <Plus size={14} strokeWidth={2.2} aria-hidden />
      </button>
    </ViewportPortal>
  );
}
