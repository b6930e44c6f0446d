// What can be done at an empty place of the chart, on right click.
import { MessageSquarePlus, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Point } from '../../base/geometry';
import { ActionItem } from '../actions/action-item';
import { startComment } from '../actions/acts/comments';
import { MenuItem, MenuSeparator } from '../kit/menu';
import { mayComment } from '../closed-to';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { KindItems } from './kind-items';
import { addStepAt } from './place-step';
import { Submenu } from './submenu';

/** `at`: where the menu was asked for, px of the chart. */
export function CellMenuItems({ at }: { readonly at: Point }) {
  const t = useTranslations('canvas');
  const comments = useTranslations('comments');
  const gaps = useTranslations('gaps');
  const chart = useChart();
  const canComment = useSession(mayComment);
  return (
    <>
      <Submenu label={t('addStepHere')} icon={Plus} disabled={chart.readOnly}>
        <KindItems onChoose={(kind) => addStepAt(chart, at, kind)} />
      </Submenu>
      <MenuItem
        icon={MessageSquarePlus}
        disabled={!canComment}
        onSelect={() => startComment(chart.project, chart.map, null, at)}
      >
        {comments('here')}
      </MenuItem>
      <ActionItem id="mark-gap" label={gaps('markMap')} />
      <ActionItem id="paste" />
      <ActionItem id="select-all" />
      <MenuSeparator />
      <ActionItem id="add-lane" />
      <ActionItem id="add-stage" />
      <MenuSeparator />
      <ActionItem id="turn-lanes" />
      <ActionItem id="show-all" />
      <MenuSeparator />
      <ActionItem id="tidy" />
      <ActionItem id="zoom-fit" />
    </>
  );
}
