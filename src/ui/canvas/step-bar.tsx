// The selected step's own bar, 12 px from it: kind, next step or outcome, gap, pin, duplicate, delete, more.
import { Ellipsis, Shapes } from 'lucide-react';
import { type Ref, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { grown, overlaps, type Rect, type Size } from '../../base/geometry';
import type { Id } from '../../base/id';
import type { Scene, SceneStep } from '../../drawing/scene';
import { isEnd } from '../../model/text/outcomes';
import type { ActionId } from '../actions/registry';
import { useAction } from '../actions/use-action';
import { setKind } from '../actions/acts/steps';
import { IconButton } from '../kit/icon-button';
import { Menu } from '../kit/menu';
import { OUTCOMES } from '../kit/outcomes';
import { showsMinimap, useSession } from '../session';
import { type Around, barPlace } from './bar-place';
import { useChart } from './chart-context';
import { barsOver } from './covered';
import { useGesture } from './gesture';
import { KindItems } from './kind-items';
import { focusChart } from './menu-focus';
import { StepMenuItems, useAllPinned } from './step-menu';
import { useMessagesShown } from '../kit/toasts';
import { useLit } from './use-lit';
import { usePane, useView } from './use-view';
import { onScreen, type View } from './view';

/** How far the rings of a step reach, px of the chart. */
const RING = 8;

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

/** So far round a step the bar may reach, px of the chart at the least zoom at which it is of use. */
const NEAR = 600;

/** What the bar of a step should leave free: other steps and marks, most of all those of the team that is looked at, and conditions. */
function neighbours(
  scene: Scene,
  lit: ReadonlySet<Id> | null,
  step: SceneStep,
): Omit<Around, 'bars' | 'down'> {
  const reach = grown(step.rect, NEAR);
  const near = (rect: Rect): boolean => overlaps(reach, rect);
  const others = [...scene.steps, ...scene.marks].filter(({ id, rect }) => id !== step.id && near(rect));
  const isLit = (id: Id): boolean => lit === null || lit.has(id);
  return {
    steps: others.flatMap(({ id, rect }) => (isLit(id) ? [rect] : [])),
    dimmed: others.flatMap(({ id, rect }) => (isLit(id) ? [] : [rect])),
    labels: scene.connections.flatMap(({ label }) => (label && near(label.rect) ? [label.rect] : [])),
  };
}

/** In px of the pane. */
const aroundOnScreen = (
  { steps, dimmed, labels }: Omit<Around, 'bars' | 'down'>,
  view: View,
): Omit<Around, 'bars' | 'down'> => {
  const shown = (rects: readonly Rect[] = []): Rect[] => rects.map((rect) => onScreen(rect, view));
  return { steps: shown(steps), dimmed: shown(dimmed), labels: shown(labels) };
};

const opensDetail = ({ kind, detail }: SceneStep): boolean => kind === 'sub-process' || Boolean(detail);

interface Measured {
  readonly bar: Size;
  readonly bars: readonly Rect[];
}

const UNKNOWN: Measured = { bar: { width: 0, height: 0 }, bars: [] };

export function StepBar() {
  const step = useOnlyStep();
  const { scene } = useChart();
  const view = useView();
  const pane = usePane();
  const minimap = useSession(showsMinimap);
  const messages = useMessagesShown();
  const bar = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState(UNKNOWN);
  const lit = useLit(scene)?.steps ?? null;
  const near = useMemo(() => (step ? neighbours(scene, lit, step) : { steps: [] }), [scene, lit, step]);
  const down = scene.laneDirection === 'vertical';
  const around = { ...aroundOnScreen(near, view), bars: measured.bars, down };
  const place = step && barPlace(onScreen(step.rect, view), RING * view.zoom, around, pane, measured.bar);
  const shown = place !== null;
  // It has more buttons then.
  const hasMore = step !== null && (opensDetail(step) || isEnd(step.kind));
  const { width, height } = pane;
  useLayoutEffect(() => {
    const { current } = bar;
    if (!shown || !current) return;
    const size = { width: current.offsetWidth, height: current.offsetHeight };
    setMeasured({ bar: size, bars: barsOver(current.closest('.pane')) });
  }, [shown, width, height, minimap, messages, lit, step?.id, hasMore]);
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
  const { project, map, scene } = useChart();
  const pinned = useAllPinned();
  return (
    <div
      ref={ref}
      role="toolbar"
      aria-label={t('stepBar')}
      data-picture="leave-out"
      data-step-bar
      className="absolute z-20 flex items-center rounded-[10px] border border-hair bg-raised p-[3px] shadow-floating"
      style={place}
    >
      <Menu
        align="start"
        label={t('changeKind')}
        onCloseAutoFocus={focusChart}
        trigger={<IconButton label={t('changeKind')} icon={Shapes} />}
      >
        <KindItems value={step.kind} onChoose={(kind) => setKind(project, map, [step.id], kind)} />
      </Menu>
      {isEnd(step.kind) ? (
        <Outcomes step={step} />
      ) : (
        <ActionButton id="add-next" turned={scene.laneDirection === 'vertical'} />
      )}
      <ActionButton id="mark-gap" />
      <ActionButton id="pin" label={t(pinned ? 'unpin' : 'pin')} pressed={pinned} />
      {opensDetail(step) ? <ActionButton id="open-detail" /> : null}
      <ActionButton id="duplicate" />
      <ActionButton id="delete" />
      <Menu
        align="start"
        beside
        label={t('more')}
        onCloseAutoFocus={focusChart}
        trigger={<IconButton label={t('more')} icon={Ellipsis} />}
      >
        <StepMenuItems />
      </Menu>
    </div>
  );
}

/** How it ends: each way is one press, as nothing comes after an end. */
function Outcomes({ step }: { readonly step: SceneStep }) {
  const t = useTranslations('steps');
  const { project, map } = useChart();
  return (
    <div role="group" aria-label={t('outcome')} className="flex">
      {OUTCOMES.map(({ kind, icon }) => (
        <IconButton
          key={kind}
          label={t(`kinds.${kind}.name`)}
          icon={icon}
          pressed={kind === step.kind}
          onClick={(event) => {
            setKind(project, map, [step.id], kind);
            focusChart(event);
          }}
        />
      ))}
    </div>
  );
}

interface ActionButtonProps {
  readonly id: ActionId;
  readonly label?: string;
  readonly pressed?: boolean;
  /** Its arrow points down, where the flow goes. */
  readonly turned?: boolean;
}

export function ActionButton({ id, label, pressed, turned = false }: ActionButtonProps) {
  const action = useAction(id);
  if (!action.icon) return null;
  return (
    <IconButton
      label={label ?? action.label}
      icon={action.icon}
      shortcut={action.shortcut}
      off={!action.enabled}
      className={turned ? '[&>svg]:rotate-90' : undefined}
      onClick={(event) => {
        action.run();
        // Keys go on with the step, not with the button.
        focusChart(event);
      }}
      {...(pressed === undefined ? {} : { pressed })}
    />
  );
}
