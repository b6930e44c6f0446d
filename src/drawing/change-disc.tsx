// Draws the disc that says what became of something: a plus, a minus, an arrow, or the sign of equality.
import type { ReactNode } from 'react';
import type { Point } from '../base/geometry';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import type { ChangeMark } from './change-marks';

/** The sign in the disc, its middle at 0, 0. */
export const CHANGE_SIGNS: Readonly<Record<ChangeMark, string>> = {
  added: 'M-4 0H4M0 -4V4',
  removed: 'M-4 0H4',
  moved: 'M-4 0H4M1 -3L4 0L1 3',
  changed: 'M-4 -2H4M-4 2H4',
};

/** Radius of the disc, px. */
export const DISC = 9;

interface ChangeDiscProps {
  readonly mark: ChangeMark;
  /** Its middle. */
  readonly at: Point;
  readonly theme: Theme;
}

export function ChangeDisc({ mark, at, theme }: ChangeDiscProps): ReactNode {
  return (
    <g transform={`translate(${tenth(at.x)} ${tenth(at.y)})`}>
      <circle r={DISC} fill={theme[mark]} stroke={theme.band} strokeWidth={1.75} />
      <path
        d={CHANGE_SIGNS[mark]}
        fill="none"
        stroke={theme.band}
        strokeWidth={1.9}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  );
}
