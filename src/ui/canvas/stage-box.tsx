// The header of a stage on its strip, drawn at the size that it has on screen.
import { memo, use } from 'react';
import { useTranslations } from 'use-intl';
import type { Rect } from '../../base/geometry';
import { STAGE_HEADER, smallStageLines, stageLeftLines } from '../../drawing/header-text';
import { headerGapFlagWidth } from '../../drawing/gap-marks';
import type { SceneStage } from '../../drawing/scene';
import { NameAndMeasure, NameBelowNumber, StageHeader as StageDrawing } from '../../drawing/stage-header';
import { breakWhole } from '../../steps/label';
import { TextLines } from '../../steps/text-lines';
import type { TextStyle } from '../../steps/words';
import { BandHeader } from './band-header';
import type { HeaderPlace } from './band-strip';
import { headerBox, headerRect } from './header-box';
import { stageControls, stageMark } from './stage-controls';
import { MeasuresContext } from './stage-measures';
import { stageName } from '../../drawing/stage-name';
import { useGapNumbers } from './use-step-marks';
import { useTheme } from './use-theme';

/** Less than this has no room for the number, px of the screen. */
const LEAST = 22;
/** Less than this has no room for the name below the number. */
const LOW = 64;
/** The switch that opens a collapsed stage takes this of its header, px of the screen. */
const SWITCH = 20;

interface StageBoxProps extends HeaderPlace {
  readonly stage: SceneStage;
}

export const StageBox = memo(function StageBox({ stage, narrow, first, last, ...place }: StageBoxProps) {
  const t = useTranslations('canvas');
  const theme = useTheme();
  const { edge } = place;
  const measure = use(MeasuresContext).get(stage.id);
  const header = headerRect(place);
  const flag = useGapNumbers(stage.id);
  const room = header.width - (flag === null || edge === 'left' ? 0 : headerGapFlagWidth(flag));
  const above = edge === 'top' && !stage.collapsed ? stageName(stage.name, room, measure) : null;
  const thin = edge === 'top' && stage.collapsed && place.size < stage.header.width - 1;
  return (
    <BandHeader
      axis="stage"
      id={stage.id}
      label={t('stageName', { number: String(stage.number), name: stage.name })}
      edge={edge}
      collapsed={stage.collapsed}
      // Names and figures may be cut, and what does not fit is left out.
      whole={[stage.name, ...(measure ?? [])].join(' · ')}
      box={headerBox(place)}
      cover={theme.stageHead}
      controls={above ? stageControls(above, room) : undefined}
      mark={above && flag === null ? stageMark(above, room) : 'end'}
    >
      <svg width={header.width} height={header.height} className="absolute overflow-visible" aria-hidden>
        <StageDrawing
          stage={{ ...stage, header, lines: linesOf(stage, place, narrow) }}
          theme={theme}
          edge={edge}
          measure={narrow ? undefined : measure}
          first={first}
          last={last}
          numbered={above ? above.number === 'before' : header[edge === 'left' ? 'height' : 'width'] >= LEAST}
        />
        {thin ? <ThinName stage={stage} header={header} /> : null}
        {above?.number === 'before' ? (
          <NameAndMeasure
            lines={above.lines}
            measure={measure}
            x={above.left}
            room={room - STAGE_HEADER.toName - STAGE_HEADER.end}
            style={above.style}
            theme={theme}
          />
        ) : above ? (
          <NameBelowNumber
            number={stage.number}
            said={above.said}
            lines={above.lines}
            x={above.left}
            style={above.style}
            theme={theme}
          />
        ) : null}
      </svg>
    </BandHeader>
  );
});

const SMALLEST: TextStyle = { size: 10, weight: 600, lineHeight: 12 };

/** Over a collapsed stage zoomed out: its name in small letters, or its number where that does not fit. */
function ThinName({ stage, header }: { readonly stage: SceneStage; readonly header: Rect }) {
  const theme = useTheme();
  const lines = breakWhole(stage.name, SMALLEST, () => header.width - 10, 3);
  if (!lines && header.width < LEAST) return null;
  return (
    <TextLines
      lines={lines ?? [String(stage.number)]}
      x={header.width / 2 + 2}
      middle={header.height / 2}
      style={lines ? SMALLEST : NUMBER}
      fill={theme.ink}
      anchor="middle"
    />
  );
}

const NUMBER: TextStyle = { size: 12, weight: 700, lineHeight: 16 };

/** The name as far as the drawing itself sets it: beside the chart, and over a collapsed stage that has its full width. */
function linesOf(
  stage: SceneStage,
  place: Pick<HeaderPlace, 'edge' | 'at' | 'size' | 'room'>,
  narrow: boolean,
): readonly string[] {
  const { width, height } = headerRect(place);
  if (place.edge === 'top') return stage.collapsed && width >= stage.header.width - 1 ? stage.lines : [];
  if (narrow || height < LEAST) return [];
  if (stage.collapsed || height < LOW)
    return smallStageLines(stage.name, width - (stage.collapsed ? SWITCH : 0));
  return stageLeftLines(stage.name);
}
