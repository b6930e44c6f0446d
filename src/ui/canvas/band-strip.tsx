// A frozen strip of headers, above the chart or beside it: moving and zooming with the chart along its own axis.
import { useTranslations } from 'use-intl';
import { bottom, right } from '../../base/geometry';
import { HEADER, headerEdge, type HeaderEdge, type Scene } from '../../drawing/scene';
import type { LaneDirection } from '../../model/ids';
import type { Axis } from '../actions/acts/bands';
import { AddBand } from './add-band';
import { useChart } from './chart-context';
import { DropMark } from './drop-mark';
import { LaneBox } from './lane-box';
import { PanningStrip } from './panning-strip';
import { StageBox } from './stage-box';
import { useView } from './use-view';

/** The thickness of both strips, px of the screen. */
export interface StripRoom {
  readonly left: number;
  readonly top: number;
}

/** What the strips take of the pane. `narrow`: where the pane has little width to give. */
export function stripRoom(direction: LaneDirection, narrow: boolean): StripRoom {
  if (direction === 'horizontal')
    return { left: narrow ? HEADER.laneNarrow : HEADER.lane, top: HEADER.stage + HEADER.stageGap };
  return {
    left: narrow ? HEADER.stageLeftNarrow : HEADER.stageLeft,
    top: HEADER.laneTop + HEADER.stageGap,
  };
}

/** A header's place along its strip, px of the screen, and where it stands among the others. */
export interface HeaderPlace {
  readonly edge: HeaderEdge;
  readonly at: number;
  readonly size: number;
  /** The thickness of its strip. */
  readonly room: number;
  readonly narrow: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** A header keeps at least this much of its size when it leaves the view, px of the screen. */
const LEAST = { left: 40, top: 72 } as const;

const axisAt = ({ laneDirection }: Scene, edge: HeaderEdge): Axis =>
  headerEdge(laneDirection, 'lane') === edge ? 'lane' : 'stage';

interface BandStripProps {
  readonly edge: HeaderEdge;
  readonly room: StripRoom;
  readonly narrow: boolean;
}

export function BandStrip({ edge, room, narrow }: BandStripProps) {
  const t = useTranslations('canvas');
  const { scene } = useChart();
  const { x, y, zoom } = useView();
  const inset = Math.max(0, x);
  const axis = axisAt(scene, edge);
  const thick = edge === 'left' ? room.left : room.top;
  const places = (bands: readonly { readonly rect: Scene['lanes'][number]['rect'] }[]): HeaderPlace[] =>
    bands.map(({ rect }, i) => {
      const start = edge === 'left' ? y + rect.y * zoom : x - inset + rect.x * zoom;
      const end = edge === 'left' ? y + bottom(rect) * zoom : x - inset + right(rect) * zoom;
      // Cut off at the view's edge, so that the name stays in view as long as the band does.
      const at = Math.max(start, Math.min(0, end - LEAST[edge]));
      return {
        edge,
        at,
        size: end - at,
        room: thick,
        narrow,
        first: i === 0,
        last: i === bands.length - 1,
      };
    });
  const [lanes, stages] = axis === 'lane' ? [places(scene.lanes), []] : [[], places(scene.stages)];
  return (
    <PanningStrip
      className={edge === 'left' ? 'absolute bottom-0 overflow-clip' : 'absolute top-0 right-0 overflow-clip'}
      style={
        edge === 'left'
          ? { left: inset, top: room.top, width: thick }
          : { left: inset + room.left, height: thick }
      }
      label={t(`${axis}s`)}
    >
      {lanes.map((place, i) => {
        const lane = scene.lanes[i];
        return lane ? <LaneBox key={lane.id} lane={lane} {...place} /> : null;
      })}
      {stages.map((place, i) => {
        const stage = scene.stages[i];
        return stage ? <StageBox key={stage.id} stage={stage} {...place} /> : null;
      })}
      <AddBand
        axis={axis}
        style={
          edge === 'left'
            ? { left: (thick - 38) / 2, top: y + scene.height * zoom + 6 }
            : { left: x - inset + scene.width * zoom + 6, top: (thick - 32) / 2 }
        }
      />
      <DropMark axis={axis} inset={inset} />
    </PanningStrip>
  );
}
