// How a lane or stage is shown, in its menu: collapsed or open, hidden; and which way the lanes run.
import { ChevronsDownUp, ChevronsUpDown, EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { ActionItem } from '../actions/action-item';
import type { Axis } from '../actions/acts/bands';
import { canHide, displayBand, displayOf, toggleBand } from '../actions/acts/display';
import { MenuItem } from '../kit/menu';
import { useChart } from './chart-context';

export function DisplayItems({ axis, id }: { readonly axis: Axis; readonly id: Id }) {
  const t = useTranslations('canvas');
  const { project, map, readOnly } = useChart();
  const document = project.store.document();
  const collapsed = displayOf(document, axis, id) === 'collapsed';
  return (
    <>
      <MenuItem
        icon={collapsed ? ChevronsUpDown : ChevronsDownUp}
        disabled={readOnly}
        onSelect={() => toggleBand(project, axis, id)}
      >
        {t(`${collapsed ? 'expand' : 'collapse'}.${axis}`)}
      </MenuItem>
      <MenuItem
        icon={EyeOff}
        disabled={readOnly || !canHide(document, map, axis, id)}
        onSelect={() => displayBand(project, axis, id, 'hidden')}
      >
        {t(`hide.${axis}`)}
      </MenuItem>
      {axis === 'lane' ? <ActionItem id="turn-lanes" /> : null}
    </>
  );
}
