// A strip of headers on which the wheel pans and zooms as it does on the chart.
import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { useChart } from './chart-context';
import { useBoard } from './use-view';
import { zoomed } from './view';

interface PanningStripProps {
  readonly label: string;
  readonly className: string;
  readonly style: CSSProperties;
  readonly children: ReactNode;
}

/** As React Flow turns the wheel into a zoom. */
const wheelZoom = (event: WheelEvent): number =>
  2 ** (-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002));

export function PanningStrip({ label, className, style, children }: PanningStripProps) {
  const board = useBoard();
  const { scene } = useChart();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = strip;
    const turned = (event: WheelEvent): void => {
      event.preventDefault();
      const view = board.view();
      if (event.ctrlKey) board.setView(zoomed(view, view.zoom * wheelZoom(event), scene, board.pane()));
      else if (event.shiftKey) board.panBy({ x: -event.deltaY, y: 0 });
      else board.panBy({ x: -event.deltaX, y: -event.deltaY });
    };
    // React listens passively to the wheel, and then the page could not be kept from zooming.
    current?.addEventListener('wheel', turned, { passive: false });
    return () => current?.removeEventListener('wheel', turned);
  }, [board, scene]);
  return (
    <div ref={strip} role="group" aria-label={label} className={className} style={style}>
      {children}
    </div>
  );
}
