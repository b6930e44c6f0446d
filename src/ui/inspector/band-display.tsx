// How a lane or stage is shown on the chart: open, collapsed or hidden.
import { useTranslations } from 'use-intl';
import type { Lane, Stage } from '../../model/document';
import { BAND_DISPLAYS } from '../../model/ids';
import type { Axis } from '../actions/acts/bands';
import { canHide, displayBand } from '../actions/acts/display';
import { Segmented } from '../kit/segmented';
import { useDocument, useProject } from '../project-session';
import { useReadOnly } from './use-edit';

interface BandDisplayProps {
  readonly axis: Axis;
  readonly band: Lane | Stage;
}

/** The last lane or stage that can be seen has no third choice. */
export function BandDisplay({ axis, band }: BandDisplayProps) {
  const t = useTranslations('inspector');
  const project = useProject();
  const hides = canHide(useDocument(), band.map, axis, band.id);
  return (
    <Segmented
      label={t('shown')}
      disabled={useReadOnly()}
      value={band.display}
      options={BAND_DISPLAYS.filter((value) => value !== 'hidden' || hides).map((value) => ({
        value,
        label: t(`display.${value}`),
      }))}
      onChange={(display) => displayBand(project, axis, band.id, display)}
    />
  );
}
