// What can be done with a lane or stage: in the menu of its header and on right click.
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Flag,
  FoldVertical,
  type LucideIcon,
  Presentation,
  TextCursorInput,
  Trash2,
  UserRoundSearch,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { headerEdge, type HeaderEdge } from '../../drawing/scene';
import { ActionItem } from '../actions/action-item';
import { addBand, type Axis, bandsOf, moveBand, resizeBand } from '../actions/acts/bands';
import { indexAmongAll, shownBands } from '../actions/acts/display';
import { deleteBandAsked } from '../actions/acts/delete';
import { markGap } from '../actions/acts/gaps';
import { presentDay } from '../actions/acts/present';
import { showTeamView } from '../actions/acts/team-view';
import { teamOf } from '../../model/queries';
import { MenuItem, MenuSeparator } from '../kit/menu';
import { glideNext, useSession } from '../session';
import { useTeamLane } from '../team-view';
import { DisplayItems } from './display-items';
import { TidyBandItem } from './tidy-band-item';
import { useChart } from './chart-context';
import { LaneLook } from './lane-look';

const ICONS: Record<HeaderEdge, Record<'before' | 'after' | 'back' | 'on', LucideIcon>> = {
  left: { before: BetweenHorizontalStart, after: BetweenHorizontalEnd, back: ArrowUp, on: ArrowDown },
  top: { before: BetweenVerticalStart, after: BetweenVerticalEnd, back: ArrowLeft, on: ArrowRight },
};

interface BandMenuItemsProps {
  readonly axis: Axis;
  readonly id: Id;
}

/** Inserting beside a lane or stage, moving it, giving it the size that it needs. */
function PlaceItems({ axis, id }: BandMenuItemsProps) {
  const t = useTranslations('canvas');
  const { project, map, scene, readOnly } = useChart();
  const document = project.store.document();
  const index = bandsOf(document, map, axis).findIndex((band) => band.id === id);
  // Moving passes the neighbours that can be seen, whatever is hidden between them.
  const shown = shownBands(document, map, axis);
  const at = shown.findIndex((band) => band.id === id);
  const words = scene.laneDirection === 'vertical' ? (`${axis}Turned` as const) : axis;
  const insert = (at: number) => () => {
    const added = addBand(project, map, axis, at, t(`new.${axis}`));
    useSession.setState({ selection: { kind: axis, id: added }, renaming: { kind: axis, id: added } });
    useSession.getState().camera?.revealBand(axis, added);
  };
  const move = (to: number) => () => {
    glideNext();
    moveBand(project, axis, id, indexAmongAll(document, map, axis, id, to));
  };
  const { before, after, back, on } = ICONS[headerEdge(scene.laneDirection, axis)];
  const isFirst = at <= 0;
  const isLast = at >= shown.length - 1;
  return (
    <>
      <MenuItem icon={before} disabled={readOnly} onSelect={insert(index)}>
        {t(`insertBefore.${words}`)}
      </MenuItem>
      <MenuItem icon={after} disabled={readOnly} onSelect={insert(index + 1)}>
        {t(`insertAfter.${words}`)}
      </MenuItem>
      <MenuItem icon={back} disabled={readOnly || isFirst} onSelect={move(at - 1)}>
        {t(`moveBack.${words}`)}
      </MenuItem>
      <MenuItem icon={on} disabled={readOnly || isLast} onSelect={move(at + 1)}>
        {t(`moveOn.${words}`)}
      </MenuItem>
      <MenuItem icon={FoldVertical} disabled={readOnly} onSelect={() => resizeBand(project, axis, id, null)}>
        {t(`asNeeded.${words}`)}
      </MenuItem>
    </>
  );
}

/** Shows the part of the lane's team, or all teams again. */
function TeamViewItem({ lane }: { readonly lane: Id }) {
  const t = useTranslations('teamView');
  const { project, map } = useChart();
  const isShown = useTeamLane(map) === lane;
  return (
    <MenuItem
      icon={UserRoundSearch}
      onSelect={() => showTeamView(project.store.document(), isShown ? null : lane)}
    >
      {t(isShown ? 'end' : 'only')}
    </MenuItem>
  );
}

/** Presents the day of the lane's team. */
function DayItem({ lane }: { readonly lane: Id }) {
  const t = useTranslations('teamView');
  const { project } = useChart();
  const document = project.store.document();
  return (
    <MenuItem icon={Presentation} onSelect={() => presentDay(teamOf(document, lane).id)}>
      {t('day')}
    </MenuItem>
  );
}

export function BandMenuItems({ axis, id }: BandMenuItemsProps) {
  const t = useTranslations('canvas');
  const gaps = useTranslations('gaps');
  const { project, map, readOnly } = useChart();
  const isOnly = bandsOf(project.store.document(), map, axis).length < 2;
  return (
    <>
      <MenuItem
        icon={TextCursorInput}
        shortcut="F2"
        disabled={readOnly}
        onSelect={() => useSession.setState({ renaming: { kind: axis, id } })}
      >
        {t('rename')}
      </MenuItem>
      {axis === 'lane' ? <LaneLook lane={id} /> : null}
      <MenuSeparator />
      <PlaceItems axis={axis} id={id} />
      <TidyBandItem axis={axis} id={id} />
      <MenuItem
        icon={Flag}
        shortcut="Alt+Shift+KeyG"
        disabled={readOnly}
        onSelect={() => markGap({ project }, { at: [{ kind: axis, id }] })}
      >
        {gaps('mark')}
      </MenuItem>
      <MenuSeparator />
      <DisplayItems axis={axis} id={id} />
      {axis === 'lane' ? <TeamViewItem lane={id} /> : null}
      {axis === 'lane' ? <DayItem lane={id} /> : null}
      {axis === 'lane' ? <ActionItem id="take-team-chart" /> : null}
      <MenuSeparator />
      <MenuItem
        icon={Trash2}
        danger
        disabled={readOnly || isOnly}
        onSelect={() => void deleteBandAsked(project, map, axis, id, t)}
      >
        {t(`delete.item.${axis}`)}
      </MenuItem>
    </>
  );
}
