// The mark of a pinned step: a small pin at its lower left, on the canvas only.
import { Pin } from 'lucide-react';
import type { Theme } from '../../base/theme';
import type { SceneStep } from '../../drawing/scene';

const RADIUS = 8;
const ICON = 10;

export function PinMark({ step, theme }: { readonly step: SceneStep; readonly theme: Theme }) {
  const { width, height } = step.rect;
  const decision = step.kind === 'decision';
  const x = decision ? width * 0.24 : Math.min(12, width / 2);
  const y = decision ? height * 0.78 : height;
  return (
    <g data-pinned>
      <circle cx={x} cy={y} r={RADIUS} fill={theme.pill} stroke={theme.wire} strokeWidth={1.25} />
      <Pin x={x - ICON / 2} y={y - ICON / 2} size={ICON} color={theme.ink2} strokeWidth={2.4} />
    </g>
  );
}
