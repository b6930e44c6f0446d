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
  FoldVertical,
  type LucideIcon,
  TextCursorInput,
  Trash2,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../base/id';
import { addBand, type Axis, bandsOf, moveBand, resizeBand } from '../actions/acts/bands';
import { deleteBandAsked } from '../actions/acts/delete';
import { MenuItem, MenuSeparator } from '../kit/menu';
import { glideNext, useSession } from '../session';
import { useChart } from './chart-context';
import { LaneLook } from './lane-look';

const ICONS: Record<Axis, Record<'before' | 'after' | 'back' | 'on', LucideIcon>> = {
  lane: { before: BetweenHorizontalStart, after: BetweenHorizontalEnd, back: ArrowUp, on: ArrowDown },
  stage: { before: BetweenVerticalStart, after: BetweenVerticalEnd, back: ArrowLeft, on: ArrowRight },
};

interface BandMenuItemsProps {
  readonly axis: Axis;
  readonly id: Id;
}

/** Inserting beside a lane or stage, moving it, giving it the size that it needs. */
function PlaceItems({ axis, id }: BandMenuItemsProps) {
  const t = useTranslations('canvas');
  const { project, map, readOnly } = useChart();
  const bands = bandsOf(project.store.document(), map, axis);
  const index = bands.findIndex((band) => band.id === id);
  const insert = (at: number) => () => {
    const added = addBand(project, map, axis, at, t(`new.${axis}`));
    useSession.setState({ selection: { kind: axis, id: added }, renaming: { kind: axis, id: added } });
    useSession.getState().camera?.revealBand(axis, added);
  };
  const move = (to: number) => () => {
    glideNext();
    moveBand(project, axis, id, to);
  };
  const { before, after, back, on } = ICONS[axis];
  const isFirst = index <= 0;
  const isLast = index >= bands.length - 1;
  return (
    <>
      <MenuItem icon={before} disabled={readOnly} onSelect={insert(index)}>
        {t(`insertBefore.${axis}`)}
      </MenuItem>
      <MenuItem icon={after} disabled={readOnly} onSelect={insert(index + 1)}>
        {t(`insertAfter.${axis}`)}
      </MenuItem>
      <MenuItem icon={back} disabled={readOnly || isFirst} onSelect={move(index - 1)}>
        {t(`moveBack.${axis}`)}
      </MenuItem>
      <MenuItem icon={on} disabled={readOnly || isLast} onSelect={move(index + 1)}>
        {t(`moveOn.${axis}`)}
      </MenuItem>
      <MenuItem icon={FoldVertical} disabled={readOnly} onSelect={() => resizeBand(project, axis, id, null)}>
        {t(`asNeeded.${axis}`)}
      </MenuItem>
    </>
  );
}

export function BandMenuItems({ axis, id }: BandMenuItemsProps) {
  const t = useTranslations('canvas');
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
