// A step on the canvas: the house's drawing of it, with handles, rings and the text editor above.
import type { NodeProps } from '@xyflow/react';
import { memo, useState } from 'react';
import { StepDrawing } from '../../drawing/step-drawing';
import { stepKind } from '../../steps/registry';
import { Shape } from '../../steps/shape';
import { useSession } from '../session';
import { useGesture } from './gesture';
import type { StepNode as StepNodeType } from './scene-nodes';
import { StepEditor } from './step-editor';
import { PinMark } from './pin-mark';
import { StepHandles } from './step-handles';
import { useTheme } from './use-theme';

/** Distance of rings from the outline, px. */
const RING = 4;

export const StepNode = memo(function StepNode({ id, data, selected }: NodeProps<StepNodeType>) {
  const theme = useTheme();
  const { step } = data;
  const [hover, setHover] = useState(false);
  const typed = useSession((session) =>
    session.renaming?.kind === 'step' && session.renaming.id === id ? (session.renaming.typed ?? '') : null,
  );
  const fresh = useSession((session) => session.renaming?.typed === undefined);
  const targeted = useGesture((gesture) => gesture.wire?.over === id);
  const busy = useGesture((gesture) => gesture.wire !== null || gesture.moving !== null || gesture.ghost !== null);
  const readOnly = useSession((session) => session.readOnly);
  const kind = stepKind(step.kind);
  if (typed !== null && !readOnly) return <StepEditor step={step} typed={fresh ? undefined : typed} />;
  const { width, height } = step.rect;
  return (
    <div
      className="size-full"
      data-step={id}
      onPointerEnter={() => setHover(true)}
      onPointerLeave={() => setHover(false)}
    >
      <svg width={width} height={height} className="pointer-events-none absolute overflow-visible" aria-hidden>
        {targeted ? (
          <Shape
            outline={kind.outline(step.rect, RING)}
            paint={{ fill: 'none', stroke: theme.accent, strokeWidth: 3 }}
          />
        ) : null}
        <g className="focus-ring" opacity={0}>
          <Shape
            outline={kind.outline(step.rect, RING + 4)}
            paint={{ fill: 'none', stroke: theme.accent, strokeWidth: 2 }}
          />
        </g>
        <StepDrawing step={step} theme={theme} hover={hover && !busy} selected={selected} />
        {step.pinned ? <PinMark step={step} theme={theme} /> : null}
      </svg>
      {!readOnly && !busy && (hover || selected) && !kind.ends ? (
        <StepHandles step={step} quiet={!selected} />
      ) : null}
    </div>
  );
});
