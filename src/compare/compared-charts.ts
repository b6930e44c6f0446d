// The charts that a picture of a comparison shows: both maps, or one with what is gone drawn in.
import { buildScene } from '../drawing/build-scene';
import type { ComparedChart } from '../drawing/comparison-picture';
import { chartMarks } from './chart-marks';
import { compareMaps } from './compare-maps';
import type { MapSide } from './map-side';
import { overlayMap } from './overlay-map';
import { shownMap } from './shown-map';

interface ComparedSides {
  readonly before: MapSide;
  readonly after: MapSide;
  readonly layout: 'sides' | 'overlay';
  readonly onlyChanged: boolean;
  /** What stands above either chart. */
  readonly captions: Readonly<Record<'before' | 'after', string>>;
}

/** The charts of two maps with what changed marked on them. */
export function comparedCharts({
  before,
  after,
  layout,
  onlyChanged,
  captions,
}: ComparedSides): ComparedChart[] {
  const comparison = compareMaps(before, after);
  if (layout === 'overlay') {
    const overlay = overlayMap(comparison);
    const { document, map } = shownMap(overlay, overlay.marks, onlyChanged);
    return [{ scene: buildScene(document, map), marks: overlay.marks, caption: '' }];
  }
  const marks = chartMarks(comparison);
  return (['before', 'after'] as const).map((side) => {
    const { document, map } = shownMap(comparison[side], marks[side], onlyChanged);
    return { scene: buildScene(document, map), marks: marks[side], caption: captions[side] };
  });
}
