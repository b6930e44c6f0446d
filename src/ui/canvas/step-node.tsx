// A step on the canvas: the house's drawing of it, with handles, rings and the text editor above.
import type { NodeProps } from '@xyflow/react';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AnswerDots } from '../../drawing/answer-dots';
import { gapFlagAt, GapHalo, StepGapFlag } from '../../drawing/gap-marks';
import { StepDrawing } from '../../drawing/step-drawing';
import { stepKind } from '../../steps/registry';
import { Shape } from '../../steps/shape';
import { useSession } from '../session';
import { useOnMatrix } from './chart-context';
import { DetailMark } from './detail-mark';
import { GapButton } from './gap-button';
import { InsidePill } from './inside-pill';
import { type Gesture, useGesture } from './gesture';
import type { SceneStep } from '../../drawing/scene';
import type { StepNode as StepNodeType } from './scene-nodes';
import { hasName } from './place-step';
import { StepEditor } from './step-editor';
import { PinMark } from './pin-mark';
import { ProblemMark } from './problem-mark';
import { StepHandles } from './step-handles';
import { useAnswers, useGapNumbers } from './use-step-marks';
import { useFound } from './use-found';
import { useTheme } from './use-theme';

/** React Flow draws no edge before it has found an element of these classes in both its nodes; ours know their ends better. */
const MEASURED = 'source target pointer-events-none absolute';

/** Distance of rings from the outline, px. */
const RING = 4;

const isBusy = ({ wire, moving, ghost }: Gesture): boolean =>
  wire !== null || moving !== null || ghost !== null;

export const StepNode = memo(function StepNode({ id, data, selected }: NodeProps<StepNodeType>) {
  const renaming = useSession((session) =>
    session.renaming?.kind === 'step' && session.renaming.id === id && !session.readOnly
      ? session.renaming
      : null,
  );
  return (
    <>
      <i className={MEASURED} />
      {renaming ? (
        <StepEditor step={data.step} typed={renaming.typed} />
      ) : (
        <DrawnStep step={data.step} selected={selected} />
      )}
    </>
  );
});

/** Whether the pointer is on it. Of a step that moves away from under it, or that React moves, browsers tell no leave. */
function useHover() {
  const [hover, setHover] = useState(false);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!hover) return;
    const elsewhere = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && ref.current?.contains(target))) setHover(false);
    };
    window.addEventListener('pointerover', elsewhere, true);
    return () => window.removeEventListener('pointerover', elsewhere, true);
  }, [hover]);
  const hovering = { ref, onPointerEnter: () => setHover(true), onPointerLeave: () => setHover(false) };
  return { hover, hovering };
}

function DrawnStep({ step, selected }: { readonly step: SceneStep; readonly selected: boolean }) {
  const t = useTranslations('canvas');
  const theme = useTheme();
  const { hover, hovering } = useHover();
  const active = hover || selected;
  const targeted = useGesture((gesture) => gesture.wire?.over === step.id);
  // Asked only where it shows, so that a drag does not draw all other steps anew.
  const busy = useGesture((gesture) => active && isBusy(gesture));
  const readOnly = useSession((session) => session.readOnly);
  const alone = useSession(
    ({ selection }) => selected && selection.kind === 'items' && selection.steps.length === 1,
  );
  const gaps = useGapNumbers(step.id);
  const found = useFound(step.id);
  const answers = useAnswers(step.id);
  const leadsOn = useOnMatrix() && !stepKind(step.kind).ends;
  return (
    <div className="size-full" data-step={step.id} {...hovering}>
      <svg
        width={step.rect.width}
        height={step.rect.height}
        className="pointer-events-none absolute overflow-visible"
        aria-hidden
      >
        {found ? <Ring step={step} grow={RING} width={found === 'next' ? 4 : 2} look={found} /> : null}
        {targeted ? <Ring step={step} grow={RING} width={3} /> : null}
        <g className="focus-ring" opacity={0}>
          <Ring step={step} grow={RING + 4} width={2} />
        </g>
        {gaps ? <GapHalo step={step} theme={theme} /> : null}
        <StepDrawing step={step} theme={theme} hover={hover && !busy} selected={selected} />
        {step.pinned ? <PinMark step={step} theme={theme} /> : null}
        {answers ? (
          <AnswerDots step={step} theme={theme} answered={answers.split('').map((one) => one === '1')} />
        ) : null}
        {gaps ? <StepGapFlag step={step} theme={theme} text={gaps} /> : null}
      </svg>
      <ProblemMark step={step} theme={theme} />
      {gaps ? <GapButton place={step.id} numbers={gaps} at={gapFlagAt(step)} /> : null}
      {step.name === '' && hasName(step.kind) ? (
        <span
          className="pointer-events-none absolute inset-0 grid place-items-center pl-5 text-ink3"
          data-picture="leave-out"
          aria-hidden
        >
          {t('unnamed')}
        </span>
      ) : null}
      {step.detail ? <DetailMark step={step} /> : null}
      {step.detail ? <InsidePill step={step} /> : null}
      {(hover || alone) && !readOnly && leadsOn ? (
        <StepHandles step={step} quiet={!selected} hidden={busy} />
      ) : null}
    </div>
  );
}

interface RingProps {
  readonly step: SceneStep;
  readonly grow: number;
  readonly width: number;
  /** It is found by the text that is typed, or the one of them that is next. */
  readonly look?: 'found' | 'next';
}

function Ring({ step, grow, width, look }: RingProps) {
  const theme = useTheme();
  const outline = stepKind(step.kind).outline(step.rect, grow);
  return (
    <Shape
      outline={outline}
      paint={{ fill: 'none', stroke: look ? 'var(--gap)' : theme.accent, strokeWidth: width }}
    />
  );
}
