// What can be done with a connection, on right click.
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { ActionItem } from '../actions/action-item';
import { isShaped } from '../actions/acts/connections';
import { MenuItem, MenuSeparator } from '../kit/menu';
import { useChart } from './chart-context';
import { addStepAt } from './place-step';
import { middleOf } from './simple-ways';

export function ConnectionMenuItems({ id }: { readonly id: Id }) {
  const t = useTranslations('canvas');
  const kinds = useTranslations('steps.kinds');
  const chart = useChart();
  const { project, scene, readOnly } = chart;
  const record = project.store.document().connections[id];
  const drawn = scene.connections.find(({ of }) => of.includes(id));
  const several = (drawn?.of.length ?? 1) > 1;
  return (
    <>
      {several ? null : <ActionItem id="rename" label={t(record?.label ? 'editLabel' : 'addLabel')} />}
      <MenuItem
        icon={Plus}
        disabled={readOnly || !drawn || several || drawn.kind === 'tie'}
        onSelect={() => drawn && addStepAt(chart, middleOf(drawn.points), 'activity', kinds)}
      >
        {t('insertStep')}
      </MenuItem>
      {isShaped(record) && !several ? <ActionItem id="route-automatically" /> : null}
      <ActionItem id="mark-gap" />
      <ActionItem id="add-comment" />
      <MenuSeparator />
      <ActionItem id="delete" danger />
    </>
  );
}
