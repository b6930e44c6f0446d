// What can be done with a connection, on right click.
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { ActionItem } from '../actions/action-item';
import { isShaped } from '../actions/acts/connections';
import { MenuSeparator } from '../kit/menu';
import { useChart } from './chart-context';

export function ConnectionMenuItems({ id }: { readonly id: Id }) {
  const t = useTranslations('canvas');
  const { project, scene } = useChart();
  const record = project.store.document().connections[id];
  const drawn = scene.connections.find(({ of }) => of.includes(id));
  const several = (drawn?.of.length ?? 1) > 1;
  return (
    <>
      {several ? null : <ActionItem id="rename" label={t(record?.label ? 'editLabel' : 'addLabel')} />}
      {several ? null : <ActionItem id="insert-between" />}
      {isShaped(record) && !several ? <ActionItem id="route-automatically" /> : null}
      <ActionItem id="mark-gap" />
      <ActionItem id="add-comment" />
      <MenuSeparator />
      <ActionItem id="delete" danger />
    </>
  );
}
