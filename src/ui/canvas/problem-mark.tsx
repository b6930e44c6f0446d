// The red triangle at the upper right of a step that has a problem, on the canvas only.
import type { Theme } from '../../base/theme';
import type { SceneStep } from '../../drawing/scene';
import { useProblemText } from './problem-text';

/** Its outline round 0, 0: 19 px wide and high. */
const TRIANGLE = 'M0 -9.5L9.5 7Q10 8.5 8.5 8.5H-8.5Q-10 8.5 -9.5 7Z';
const BANG = 'M0 -3V2M0 5v.01';

interface ProblemMarkProps {
  readonly step: SceneStep;
  readonly theme: Theme;
}

export function ProblemMark({ step, theme }: ProblemMarkProps) {
  const text = useProblemText(step.id);
  if (text === null) return null;
  const { width, height } = step.rect;
  const [x, y] = step.kind === 'decision' ? [width * 0.79, height * 0.2] : [width - 6, 0];
  return (
    <svg
      role="img"
      aria-label={text}
      width={19}
      height={19}
      viewBox="-9.5 -9.5 19 19"
      className="pointer-events-none absolute overflow-visible"
      style={{ left: x - 9.5, top: y - 9.5 }}
      data-picture="leave-out"
      data-problem=""
    >
      <path d={TRIANGLE} fill={theme.problem} stroke={theme.band} strokeWidth={1.5} strokeLinejoin="round" />
      <path d={BANG} stroke={theme.onProblem} strokeWidth={2} strokeLinecap="round" fill="none" />
    </svg>
  );
}
