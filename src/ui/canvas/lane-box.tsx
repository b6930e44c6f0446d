// The header of a lane on its strip, drawn at the size that it has on screen.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { oneLine } from '../../base/drawable-text';
import type { Rect } from '../../base/geometry';
import {
  laneHeaderHeight,
  laneHeaderText,
  type LaneHeaderText,
  laneNameRoom,
  laneTopText,
  smallLaneText,
  TEAM_TEXT,
  TEAM_TEXT_SMALL,
} from '../../drawing/header-text';
import { headerGapFlagWidth } from '../../drawing/gap-marks';
import { LaneHeader as LaneDrawing } from '../../drawing/lane-header';
import type { SceneLane } from '../../drawing/scene';
import type { Team } from '../../model/document';
import { breakWhole, shortened } from '../../steps/label';
import { TextLines } from '../../steps/text-lines';
import { BandHeader } from './band-header';
import type { HeaderPlace } from './band-strip';
import { useChart } from './chart-context';
import { headerBox, headerRect } from './header-box';
import { controlsPlace } from './lane-controls';
import { useGapNumbers } from './use-step-marks';
import { useTheme } from './use-theme';

/** Less than this shows the icon only, px of the screen. */
const LOW = 32;
/** The switch that opens a collapsed lane takes this of its header, px of the screen. */
const SWITCH = 20;

/** True where the lane is lower than its name, or than its icon with the name below. */
const isSmall = ({ name, collapsed }: SceneLane, height: number): boolean => {
  if (collapsed || height < TEAM_TEXT.lineHeight) return true;
  const text = laneHeaderText(name, null, height);
  return !text.nameBeside && laneHeaderHeight(text) > height - 4;
};

/** A flag in a low header stands beside the name; in a higher one above it, px of the screen. */
const UNDER_FLAG = 76;
/** From this height a name alone on one line stands clear below a flag, px of the screen. */
const ALONE_UNDER_FLAG = 68;

/** True where a flag leaves room for the whole name below it, if nothing else is written. */
function standsAlone(name: string, height: number): boolean {
  if (height < ALONE_UNDER_FLAG || height >= UNDER_FLAG) return false;
  const { nameBeside, nameLines } = laneHeaderText(name, null, height);
  return nameBeside && nameLines.length === 1;
}

/** A name of several lines where there is room for one: cut, and so that it can be seen. */
function onOneLine(name: string, { nameLines, nameBeside }: LaneHeaderText): readonly string[] {
  return nameLines.length < 2 ? nameLines : [shortened(oneLine(name), TEAM_TEXT, laneNameRoom(nameBeside))];
}

const isWhole = (name: string, lines: readonly string[]): boolean =>
  lines.join('').replace(/\s/gu, '') === name.replace(/\s/gu, '');

/** What is written beside the chart at a height of the screen; `flag`: the room that the flag of a gap takes. */
function leftText(lane: SceneLane, line: Team['line'], height: number, width: number, flag: number) {
  const { name, collapsed } = lane;
  if (isSmall(lane, height) || flag > 0)
    return smallLaneText(name, width - flag - (collapsed ? SWITCH : 0), height);
  const text = laneHeaderText(name, line, height);
  const low = height < LOW || (!text.nameBeside && height < 2 * LOW);
  return low ? { ...text, nameLines: onOneLine(name, text), lines: [] } : text;
}

/** A name too wide for its thin header is written along it. */
function UpName({
  name,
  header,
  fill,
}: {
  readonly name: string;
  readonly header: Rect;
  readonly fill: string;
}) {
  const room = header.height - 10;
  const style = TEAM_TEXT_SMALL;
  const [whole] = breakWhole(name, style, () => room, 1) ?? [];
  if (header.width < style.lineHeight) return null;
  return (
    <g transform={`translate(${header.width / 2} ${header.height / 2}) rotate(-90)`}>
      <TextLines
        lines={[whole ?? shortened(name, style, room)]}
        x={0}
        middle={0}
        style={style}
        fill={fill}
        anchor="middle"
      />
    </g>
  );
}

/** What is written above the chart at a width of the screen. */
function topText({ name, collapsed, ...lane }: SceneLane, line: Team['line'], width: number) {
  if (width < LOW) return { nameLines: [], nameBeside: false, lines: [] };
  const whole = collapsed && width >= lane.header.width;
  return whole
    ? { nameLines: lane.nameLines, nameBeside: lane.nameBeside, lines: lane.lines }
    : laneTopText(name, line, width);
}

interface LaneBoxProps extends HeaderPlace {
  readonly lane: SceneLane;
}

export const LaneBox = memo(function LaneBox({ lane, narrow, first, last, ...place }: LaneBoxProps) {
  const t = useTranslations('canvas');
  const theme = useTheme();
  const { project } = useChart();
  const line = project.store.document().teams[lane.team]?.line ?? null;
  const { edge } = place;
  const thin = edge === 'top' && lane.collapsed && place.size < lane.header.width - 1;
  const header = headerRect(place);
  const gaps = useGapNumbers(lane.id);
  const alone = gaps !== null && !lane.collapsed && standsAlone(lane.name, header.height);
  const flag = gaps !== null && !alone && header.height < UNDER_FLAG ? headerGapFlagWidth(gaps) : 0;
  const text =
    edge === 'left'
      ? leftText(lane, alone ? null : line, header.height, header.width, flag)
      : topText(lane, line, header.width);
  return (
    <BandHeader
      axis="lane"
      id={lane.id}
      label={t('laneName', { name: lane.name })}
      edge={edge}
      collapsed={lane.collapsed}
      whole={isWhole(lane.name, text.nameLines) ? undefined : lane.name}
      box={headerBox(place)}
      cover={theme.hues[lane.hue].head}
      controls={
        edge === 'left' && !lane.collapsed && !narrow
          ? controlsPlace(text, header.height, header.width)
          : undefined
      }
    >
      <svg width={header.width} height={header.height} className="absolute overflow-visible" aria-hidden>
        <LaneDrawing
          lane={{ ...lane, header, ...text }}
          theme={theme}
          edge={edge}
          narrow={narrow}
          small={edge === 'left' && (isSmall(lane, header.height) || flag > 0)}
          bare={thin}
          first={first}
          last={last}
        />
        {thin ? <UpName name={lane.name} header={header} fill={theme.hues[lane.hue].ink} /> : null}
      </svg>
    </BandHeader>
  );
});
