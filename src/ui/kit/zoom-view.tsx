// A drawing in a frame that can be read closely: fits at first, zooms by buttons, keys and wheel, pans by drag and scroll.
import { percentText } from '../../base/number-text';
import { Maximize, Minus, Plus } from 'lucide-react';
import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Point, Size } from '../../base/geometry';
import { IconButton } from './icon-button';

const LEAST = 0.1;
const MOST = 3;
const STEP = 1.25;
const MARGIN = 24;

interface ZoomViewProps {
  /** Size of the drawing at 100 %, px. */
  readonly size: Size;
  readonly label: string;
  /** One svg, stretched to the zoomed size. */
  readonly children: ReactNode;
  readonly className?: string;
  /** Opened as wide as the frame, from its top, where it is a strip of pages; else whole. */
  readonly byWidth?: boolean;
}

function useRoom(frame: { readonly current: HTMLElement | null }): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = (): void => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);
  return room;
}

const widthScale = (size: Size, room: Size): number =>
  Math.min(1, Math.max(0.02, (room.width - MARGIN * 2) / size.width));

const fitScale = (size: Size, room: Size): number =>
  Math.min(widthScale(size, room), Math.max(0.02, (room.height - MARGIN * 2) / size.height));

/** Zooms so that the point of the drawing under `at` (px of the frame) stays where it is. */
function useZoom(frame: { readonly current: HTMLElement | null }, fit: number, first: number) {
  const [chosen, setChosen] = useState<number | null>(null);
  const zoom = chosen ?? first;
  const before = useRef<{ readonly zoom: number; readonly at: Point } | null>(null);
  const zoomTo = (next: number, at?: Point): void => {
    const element = frame.current;
    if (!element) return;
    before.current = { zoom, at: at ?? { x: element.clientWidth / 2, y: element.clientHeight / 2 } };
    setChosen(Math.min(MOST, Math.max(Math.min(LEAST, fit), next)));
  };
  useLayoutEffect(() => {
    const element = frame.current;
    const former = before.current;
    before.current = null;
    if (!element || !former || former.zoom === zoom) return;
    const keep = (scroll: number, at: number): number =>
      ((scroll + at - MARGIN) / former.zoom) * zoom + MARGIN - at;
    element.scrollTo(keep(element.scrollLeft, former.at.x), keep(element.scrollTop, former.at.y));
  }, [frame, zoom]);
  return { zoom, zoomTo, zoomToFit: () => setChosen(first === fit ? null : fit) };
}

/** The wheel scrolls; with Ctrl or ⌘, and by pinching on a touchpad, it zooms. */
function useWheelZoom(
  frame: { readonly current: HTMLElement | null },
  zoom: number,
  zoomTo: (zoom: number, at: Point) => void,
): void {
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * 0.004);
      zoomTo(zoom * factor, { x: event.clientX - box.x, y: event.clientY - box.y });
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [frame, zoom, zoomTo]);
}

/** What scrolls must be reachable with the keyboard; a mouse may also drag it. */
const SCROLLED = {
  role: 'region',
  tabIndex: 0,
  onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button === 0 && event.pointerType === 'mouse')
      event.currentTarget.setPointerCapture(event.pointerId);
  },
  onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    event.currentTarget.scrollBy(-event.movementX, -event.movementY);
  },
};

export function ZoomView({ size, label, children, className, byWidth = false }: ZoomViewProps) {
  const t = useTranslations('app');
  const frame = useRef<HTMLDivElement>(null);
  const room = useRoom(frame);
  const fit = fitScale(size, room);
  const { zoom, zoomTo, zoomToFit } = useZoom(frame, fit, byWidth ? widthScale(size, room) : fit);
  useWheelZoom(frame, zoom, zoomTo);
  const keyDown = (event: KeyboardEvent): void => {
    if (event.target !== frame.current) return;
    if (event.key === '+' || event.key === '=') zoomTo(zoom * STEP);
    else if (event.key === '-') zoomTo(zoom / STEP);
    else if (event.key === '0') zoomToFit();
    else return;
    event.preventDefault();
  };
  return (
    <div className={className}>
      <div className="relative size-full">
        <div
          ref={frame}
          aria-label={label}
          {...SCROLLED}
          {...{ onKeyDown: keyDown }}
          className="grid size-full cursor-grab overflow-auto -outline-offset-2 active:cursor-grabbing"
        >
          <div className="place-self-center" style={{ padding: MARGIN }}>
            <div
              className="[&>svg]:block [&>svg]:size-full"
              style={{ width: size.width * zoom, height: size.height * zoom }}
            >
              {children}
            </div>
          </div>
        </div>
        <ZoomBar zoom={zoom} onStep={(step) => zoomTo(zoom * step)} onFit={zoomToFit} t={t} />
      </div>
    </div>
  );
}

interface ZoomBarProps {
  readonly zoom: number;
  readonly onStep: (factor: number) => void;
  readonly onFit: () => void;
  readonly t: ReturnType<typeof useTranslations<'app'>>;
}

function ZoomBar({ zoom, onStep, onFit, t }: ZoomBarProps) {
  const locale = useLocale();
  return (
    <div className="absolute right-4 bottom-4 flex items-center rounded-xl border border-hair bg-raised p-1 shadow-floating">
      <IconButton label={t('zoomOut')} icon={Minus} onClick={() => onStep(1 / STEP)} />
      <span className="w-11 text-center text-[12px]">{percentText(Math.round(zoom * 100), locale)}</span>
      <IconButton label={t('zoomIn')} icon={Plus} onClick={() => onStep(STEP)} />
      <IconButton label={t('zoomToFit')} icon={Maximize} onClick={onFit} />
    </div>
  );
}
