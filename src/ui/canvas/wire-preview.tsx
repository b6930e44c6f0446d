// The line that follows the pointer while a connection is drawn or one of its ends is moved.
import { ViewportPortal } from '@xyflow/react';
import type { Point } from '../../base/geometry';
import { roundedPath, withHead } from '../../drawing/connection-path';
import type { SceneStep } from '../../drawing/scene';
import { stepKind } from '../../steps/registry';
import { useChart } from './chart-context';
import { useGesture, type Wire } from './gesture';
import { facingSide, type WireEnd, wirePath } from './wire-path';

const port = (step: SceneStep, other: Point, side: WireEnd['side']): WireEnd => {
  const chosen = side ?? facingSide(step.rect, other);
  return { at: stepKind(step.kind).port(step.rect, chosen).at, side: chosen };
};

function wirePoints(steps: readonly SceneStep[], wire: Wire): Point[] | null {
  const fixed = steps.find(({ id }) => id === wire.fixed);
  const over = steps.find(({ id }) => id === wire.over);
  if (!fixed) return null;
  const stays = port(fixed, wire.at, wire.side);
  const follows: WireEnd =
    over && over.id !== fixed.id ? port(over, stays.at, wire.overSide) : { at: wire.at, side: null };
  return wire.end === 'to' ? wirePath(stays, follows) : wirePath(follows, stays);
}

export function WirePreview() {
  const { scene } = useChart();
  const wire = useGesture((gesture) => gesture.wire);
  const points = wire && wirePoints(scene.steps, wire);
  if (!points) return null;
  const { line, head } = withHead(points);
  return (
    <ViewportPortal>
      <svg
        className="pointer-events-none absolute top-0 left-0 overflow-visible"
        style={{ zIndex: 1100 }}
        width={1}
        height={1}
        data-wire
      >
        <path
          d={roundedPath(line)}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2.5}
          strokeLinecap="round"
        />
        <polygon points={head} fill="var(--accent)" />
      </svg>
    </ViewportPortal>
  );
}
