// The height or width of a lane or stage: as needed, or at least so many px.
import { useTranslations } from 'use-intl';
import { axisOf, mapGeometry } from '../../layout/map-geometry';
import type { Lane, Stage } from '../../model/document';
import { type Axis, resizeBand } from '../actions/acts/bands';
import { NumberField } from '../kit/number-field';
import { Segmented } from '../kit/segmented';
import { useDocument, useProject } from '../project-session';
import { useReadOnly } from './use-edit';

/** Heights are set where the bands lie below each other, widths where they stand side by side. */
export function useBandSizeLabel(axis: Axis, { map }: Lane | Stage): string {
  const t = useTranslations('inspector');
  const direction = useDocument().maps[map]?.laneDirection ?? 'horizontal';
  return t(`${axis}${axisOf(direction, axis) === 'y' ? 'Height' : 'Width'}`);
}

interface BandSizeProps {
  readonly axis: Axis;
  readonly band: Lane | Stage;
}

export function BandSize({ axis, band }: BandSizeProps) {
  const t = useTranslations('inspector');
  const project = useProject();
  const document = useDocument();
  const disabled = useReadOnly();
  const label = useBandSizeLabel(axis, band);
  const { lanes, stages } = mapGeometry(document, band.map);
  const now = (axis === 'lane' ? lanes : stages).find(({ id }) => id === band.id)?.size ?? 0;
  const set = (size: number | null): void => resizeBand(project, axis, band.id, size);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_88px] items-start gap-2">
      <Segmented
        label={label}
        disabled={disabled}
        value={band.minSize === null ? 'needed' : 'least'}
        options={[
          { value: 'needed', label: t('asNeeded') },
          { value: 'least', label: t('atLeast') },
        ]}
        onChange={(choice) => set(choice === 'needed' ? null : now)}
      />
      <NumberField
        label={label}
        labelHidden
        unit={t('px')}
        required
        most={10_000}
        refusal={t('notANumber')}
        disabled={disabled || band.minSize === null}
        value={band.minSize ?? now}
        commit={(size) => set(size)}
      />
    </div>
  );
}
