// The selected step's own bar, 12 px above it: kind, next step, pin, duplicate, delete, more.
import { Ellipsis, Shapes } from 'lucide-react';
import { type Ref, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Size } from '../../base/geometry';
import type { SceneStep } from '../../drawing/scene';
import type { ActionId } from '../actions/registry';
import { useAction } from '../actions/use-action';
import { setKind } from '../actions/acts/steps';
import { IconButton } from '../kit/icon-button';
import { Menu } from '../kit/menu';
import { useSession } from '../session';
import { useChart } from './chart-context';
import { useGesture } from './gesture';
import { KindItems } from './kind-items';
import { keepFocus } from './menu-focus';
import { StepMenuItems, useAllPinned } from './step-menu';
import { usePane, useView } from './use-view';
import type { View } from './view';

/** Between the bar and the step's ring, px of the screen. */
const AWAY = 12;
const EDGE = 8;

function useOnlyStep(): SceneStep | null {
  const { scene, readOnly } = useChart();
  const id = useSession(({ selection, renaming }) =>
    renaming === null &&
    selection.kind === 'items' &&
    selection.steps.length === 1 &&
    selection.connections.length === 0
      ? (selection.steps[0] ?? null)
      : null,
  );
  const busy = useGesture(
    ({ moving, wire, ghost, band, menu }) =>
      moving !== null || wire !== null || ghost !== null || band !== null || menu,
  );
  if (id === null || readOnly || busy) return null;
  return scene.steps.find((step) => step.id === id) ?? null;
}

/** The bar's corner in the pane; null when its step is out of view. */
export function barPlace(
  { rect }: SceneStep,
  view: View,
  pane: Size,
  bar: Size,
): { left: number; top: number } | null {
  const left = view.x + rect.x * view.zoom;
  const top = view.y + rect.y * view.zoom;
  const width = rect.width * view.zoom;
  const height = rect.height * view.zoom;
  if (left + width < 0 || top + height < 0 || left > pane.width || top > pane.height) return null;
  const ring = 8 * view.zoom;
  const above = top - ring - AWAY - bar.height;
  const below = top + height + ring + AWAY;
  return {
    left: Math.min(Math.max(EDGE, left + width / 2 - bar.width / 2), pane.width - bar.width - EDGE),
    top: above >= EDGE ? above : below,
  };
}

export function StepBar() {
  const step = useOnlyStep();
  const view = useView();
  const pane = usePane();
  const bar = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const place = step && barPlace(step, view, pane, size);
  const shown = place !== null;
  useLayoutEffect(() => {
    const { current } = bar;
    if (shown && current) setSize({ width: current.offsetWidth, height: current.offsetHeight });
  }, [shown]);
  if (!step || !place) return null;
  return <Bar step={step} place={place} ref={bar} />;
}

interface BarProps {
  readonly step: SceneStep;
  readonly place: { left: number; top: number };
  readonly ref: Ref<HTMLDivElement>;
}

function Bar({ step, place, ref }: BarProps) {
  const t = useTranslations('canvas');
  const { project, map } = useChart();
  const pinned = useAllPinned();
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={t('stepBar')}
      data-picture="leave-out"
      className="absolute z-20 flex items-center rounded-[10px] border border-hair bg-raised p-[3px] shadow-floating"
      style={place}
    >
      <Menu
        align="start"
        label={t('changeKind')}
        onCloseAutoFocus={keepFocus}
        trigger={<IconButton label={t('changeKind')} icon={Shapes} />}
      >
        <KindItems value={step.kind} onChoose={(kind) => setKind(project, map, [step.id], kind)} />
      </Menu>
      <ActionButton id="add-next" />
      <ActionButton id="pin" label={t(pinned ? 'unpin' : 'pin')} pressed={pinned} />
      {step.kind === 'sub-process' || step.detail ? <ActionButton id="open-detail" /> : null}
      <ActionButton id="duplicate" />
      <ActionButton id="delete" />
      <Menu
        align="end"
        label={t('more')}
        onCloseAutoFocus={keepFocus}
        trigger={<IconButton label={t('more')} icon={Ellipsis} />}
      >
        <StepMenuItems />
      </Menu>
    </div>
  );
}

interface ActionButtonProps {
  readonly id: ActionId;
  readonly label?: string;
  readonly pressed?: boolean;
}

export function ActionButton({ id, label, pressed }: ActionButtonProps) {
  const action = useAction(id);
  if (!action.icon) return null;
  return (
    <IconButton
      label={label ?? action.label}
      icon={action.icon}
      shortcut={action.shortcut}
      off={!action.enabled}
      onClick={action.run}
      {...(pressed === undefined ? {} : { pressed })}
    />
  );
}
