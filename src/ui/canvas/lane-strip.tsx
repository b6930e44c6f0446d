// The frozen strip of lane headers: always at the left, moving and zooming with the chart along its own axis.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Team } from '../../model/document';
import { LANE_HEADER, laneHeaderHeight, laneHeaderText, TEAM_TEXT_SMALL } from '../../drawing/header-text';
import { LaneHeader as LaneDrawing } from '../../drawing/lane-header';
import type { SceneLane } from '../../drawing/scene';
import { breakWhole, shortened } from '../../steps/label';
import { AddBand } from './add-band';
import { BandHeader } from './band-header';
import { useChart } from './chart-context';
import { DropMark } from './drop-mark';
import { PanningStrip } from './panning-strip';
import { STAGE_STRIP } from './stage-strip';
import { useTheme } from './use-theme';
import { useView } from './use-view';

/** A header keeps at least this much of its height when it leaves the view, px of the screen. */
const LEAST = 40;
/** Less than this shows the icon only, in its size, px of the screen. */
const LOW = 32;

interface LaneHeaderProps {
  readonly lane: SceneLane;
  readonly line: Team['line'];
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly narrow: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** True where the name stands below its icon and the two are higher than the lane. */
const isSmall = ({ name }: SceneLane, height: number): boolean => {
  const text = laneHeaderText(name, null, height);
  return !text.nameBeside && laneHeaderHeight(text) > height - 4;
};

/** The name on one line beside the icon. */
function smallName(name: string): string {
  const { width, pad, tile, toName } = LANE_HEADER;
  const room = width - pad - tile - toName - 4;
  const [whole] = breakWhole(name, TEAM_TEXT_SMALL, () => room, 1) ?? [];
  return whole ?? shortened(name, TEAM_TEXT_SMALL, room);
}

/** The lane as its header is drawn: at the height that it has on screen. */
function screenLane(lane: SceneLane, line: Team['line'], height: number): SceneLane {
  const text = laneHeaderText(lane.name, line, height);
  if (isSmall(lane, height))
    return { ...lane, y: 0, height, nameLines: [smallName(lane.name)], nameBeside: true, lines: [] };
  const low = height < LOW || (!text.nameBeside && height < 2 * LOW);
  return {
    ...lane,
    y: 0,
    height,
    ...text,
    ...(low ? { nameLines: text.nameLines.slice(0, 1), lines: [] } : {}),
  };
}

const LaneHeader = memo(function LaneHeader(props: LaneHeaderProps) {
  const { lane, line, top, height, width, narrow, first, last } = props;
  const t = useTranslations('canvas');
  const theme = useTheme();
  return (
    <BandHeader
      axis="lane"
      id={lane.id}
      label={t('laneName', { name: lane.name })}
      box={{ left: 3, top, width: width - 6, height }}
      nameClass="inset-x-[3px] inset-y-[4px] rounded-md"
      cover={theme.hues[lane.hue].head}
    >
      <svg width={width - 6} height={height} className="absolute" aria-hidden>
        <LaneDrawing
          lane={screenLane(lane, line, height)}
          theme={theme}
          narrow={narrow}
          small={isSmall(lane, height)}
          first={first}
          last={last}
        />
      </svg>
    </BandHeader>
  );
});

interface LaneStripProps {
  readonly width: number;
  readonly narrow: boolean;
}

export function LaneStrip({ width, narrow }: LaneStripProps) {
  const t = useTranslations('canvas');
  const { scene, project } = useChart();
  const { y, zoom } = useView();
  const { teams } = project.store.document();
  return (
    <PanningStrip
      className="absolute bottom-0 left-0 overflow-clip"
      style={{ top: STAGE_STRIP, width }}
      label={t('lanes')}
    >
      {scene.lanes.map((lane, i) => {
        const end = y + (lane.y + lane.height) * zoom;
        // Cut off at the view's upper edge, so that the name stays in view as long as the lane does.
        const top = Math.max(y + lane.y * zoom, Math.min(0, end - LEAST));
        return (
          <LaneHeader
            key={lane.id}
            lane={lane}
            line={teams[lane.team]?.line ?? null}
            top={top}
            height={end - top}
            width={width}
            narrow={narrow}
            first={i === 0}
            last={i === scene.lanes.length - 1}
          />
        );
      })}
      <AddBand axis="lane" style={{ left: (width - 38) / 2, top: y + scene.height * zoom + 6 }} />
      <DropMark axis="lane" />
    </PanningStrip>
  );
}
