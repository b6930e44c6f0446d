// What can be done at the mark of a collapsed cell, on right click: open what is collapsed there.
import { Maximize2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { type Axis, bandName } from '../actions/acts/bands';
import { displayBand, displayOf } from '../actions/acts/display';
import { MenuItem } from '../kit/menu';
import { useChart } from './chart-context';

const AXES: readonly Axis[] = ['lane', 'stage'];

export function MarkMenuItems({ id }: { readonly id: Id }) {
  const t = useTranslations('canvas');
  const { scene, project, readOnly } = useChart();
  const mark = scene.marks.find((one) => one.id === id);
  if (!mark) return null;
  const document = project.store.document();
  return AXES.filter((axis) => displayOf(document, axis, mark[axis]) === 'collapsed').map((axis) => (
    <MenuItem
      key={axis}
      icon={Maximize2}
      disabled={readOnly}
      onSelect={() => displayBand(project, axis, mark[axis], 'open')}
    >
      {t(`expandNamed.${axis}`, { name: bandName(document, axis, mark[axis]) || t('unnamed') })}
    </MenuItem>
  ));
}
