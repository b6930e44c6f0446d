// Draws which of the five questions a step answers: a dot each, full when it is answered, hollow when it is open.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import type { SceneStep } from './scene';

const DOT = { radius: 2.25, apart: 7.5 } as const;
const PILL = { height: 11, pad: 5 } as const;
/** The pin of a step stands at its lower left. */
const BESIDE_PIN = 22;

interface AnswerDotsProps {
  readonly step: Pick<SceneStep, 'kind' | 'rect' | 'pinned'>;
  readonly theme: Theme;
  /** In the order of the questions that the step is asked. */
  readonly answered: readonly boolean[];
}

/** On the lower edge of the step, at the left, where neither the port in the middle nor the deadline is. */
export function AnswerDots({ step, theme, answered }: AnswerDotsProps): ReactNode {
  const { x, y, width, height } = step.rect;
  const decision = step.kind === 'decision';
  const whole = (answered.length - 1) * DOT.apart + 2 * (DOT.radius + PILL.pad) - 2;
  const left = (decision ? x + width * 0.05 : x + 6) + (step.pinned ? BESIDE_PIN : 0);
  const middle = decision ? y + height * 0.82 : y + height;
  const done = answered.every(Boolean);
  return (
    <g>
      <rect
        x={tenth(left)}
        y={tenth(middle - PILL.height / 2)}
        width={tenth(whole)}
        height={PILL.height}
        rx={PILL.height / 2}
        fill={theme.pill}
        stroke={done ? theme.lane : theme.gap}
        strokeWidth={1}
      />
      {answered.map((full, i) => (
        <circle
          key={i}
          cx={tenth(left + PILL.pad + DOT.radius - 1 + i * DOT.apart)}
          cy={tenth(middle)}
          r={DOT.radius}
          fill={full ? theme.won : 'none'}
          stroke={full ? theme.won : theme.gap}
          strokeWidth={1.25}
        />
      ))}
    </g>
  );
}
