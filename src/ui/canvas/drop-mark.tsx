// The line that shows where a dragged header would go, or how large a dragged border makes its lane or stage.
import clsx from 'clsx';
import { axisOf } from '../../layout/map-geometry';
import type { Axis } from '../actions/acts/bands';
import { bandsOfChart, dropLine } from './band-gesture';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import { useView } from './use-view';

interface DropMarkProps {
  readonly axis: Axis;
  /** How far to the right of the pane's left edge that begins in which the mark is drawn, px of the screen. */
  readonly inset?: number;
}

export function DropMark({ axis, inset = 0 }: DropMarkProps) {
  const chart = useChart();
  const { x, y, zoom } = useView();
  const band = useGesture((gesture) => gesture.band);
  if (!band || band.axis !== axis) return null;
  const at = band.index === null ? band.at : dropLine(bandsOfChart(chart, axis), band.id, band.index);
  const level = axisOf(chart.scene.laneDirection, axis) === 'y';
  const place = (level ? y : x - inset) + at * zoom - 1.5;
  return (
    <div
      data-drop-mark={axis}
      className={clsx(
        'pointer-events-none absolute z-[9] rounded-full bg-accent',
        level ? 'inset-x-0 h-[3px]' : 'inset-y-0 w-[3px]',
      )}
      style={level ? { top: place } : { left: place }}
    />
  );
}
