// The frozen strip of stage headers: always at the top, moving and zooming with the chart along its own axis.
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { HEADER, type SceneStage } from '../../drawing/scene';
import { StageHeader as StageDrawing } from '../../drawing/stage-header';
import { TextLines } from '../../steps/text-lines';
import { AddBand } from './add-band';
import { BandHeader } from './band-header';
import { useChart } from './chart-context';
import { DropMark } from './drop-mark';
import { PanningStrip } from './panning-strip';
import { stageName } from './stage-name';
import { useTheme } from './use-theme';
import { useView } from './use-view';

export const STAGE_STRIP = HEADER.stage + HEADER.stageGap;
const TOP = 5;
/** A header keeps at least this much of its width when it leaves the view, px of the screen. */
const LEAST = 72;

interface StageHeaderProps {
  readonly stage: SceneStage;
  readonly name: string;
  readonly left: number;
  readonly width: number;
  readonly first: boolean;
  readonly last: boolean;
}

const StageHeader = memo(function StageHeader({ stage, name, left, width, first, last }: StageHeaderProps) {
  const t = useTranslations('canvas');
  const theme = useTheme();
  const { lines, style, left: toName, numbered } = stageName(name, width);
  return (
    <BandHeader
      axis="stage"
      id={stage.id}
      label={t('stageName', { number: String(stage.number), name })}
      box={{ left, top: TOP, width, height: HEADER.stage }}
      nameClass="top-2 right-4 left-[40px]"
    >
      <svg width={width} height={HEADER.stage} className="absolute overflow-visible" aria-hidden>
        <StageDrawing
          stage={{ ...stage, x: 0, width, lines: [] }}
          theme={theme}
          first={first}
          last={last}
          numbered={numbered}
        />
        <TextLines lines={lines} x={toName} middle={HEADER.stage / 2} style={style} fill={theme.ink} />
      </svg>
    </BandHeader>
  );
});

export function StageStrip() {
  const t = useTranslations('canvas');
  const { scene, project } = useChart();
  const { x, zoom } = useView();
  const { stages } = project.store.document();
  return (
    <PanningStrip
      className="absolute top-0 right-0 overflow-clip"
      style={{ left: 'var(--lanes)', height: STAGE_STRIP }}
      label={t('stages')}
    >
      {scene.stages.map((stage, i) => {
        const end = x + (stage.x + stage.width) * zoom;
        // Cut off at the view's left edge, so that the name stays in view as long as the stage does.
        const left = Math.max(x + stage.x * zoom, Math.min(0, end - LEAST));
        return (
          <StageHeader
            key={stage.id}
            stage={stage}
            name={stages[stage.id]?.name ?? ''}
            left={left}
            width={end - left}
            first={i === 0}
            last={i === scene.stages.length - 1}
          />
        );
      })}
      <AddBand axis="stage" style={{ left: x + scene.width * zoom + 6, top: TOP + 6 }} />
      <DropMark axis="stage" />
    </PanningStrip>
  );
}
