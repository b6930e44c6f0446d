// The small triangle in the header of a lane or stage that the checks warn of; hints are left to the panel.
import clsx from 'clsx';
import { TriangleAlert } from 'lucide-react';
import type { Id } from '../../base/id';
import type { HeaderEdge } from '../../drawing/scene';
import { useFindings } from '../findings';
import type { StageMark } from './stage-controls';
import { useProblemText } from './problem-text';
import { useGapNumbers } from './use-step-marks';

interface BandMarkProps {
  readonly id: Id;
  readonly edge: HeaderEdge;
  /** Of a header above the chart. */
  readonly at: StageMark;
  /** Its extent along the strip, px of the screen. */
  readonly size: number;
}

/** Smaller headers have no room for it, px of the screen. */
const ROOM = { left: 44, top: 72 } as const;

const AT = {
  end: 'top-1/2 right-4 -translate-y-1/2',
  corner: '-top-[5px] right-1',
} as const satisfies Record<StageMark, string>;

export function BandMark({ id, edge, at, size }: BandMarkProps) {
  const text = useProblemText(id);
  const isProblem = useFindings(({ marks }) => marks.get(id)?.[0]?.severity === 'problem');
  const flagged = useGapNumbers(id) !== null;
  if (text === null || size < ROOM[edge]) return null;
  return (
    <span
      role="img"
      aria-label={text}
      title={text}
      data-picture="leave-out"
      className={clsx(
        'pointer-events-none absolute transition-opacity duration-[80ms] group-focus-within:opacity-0 group-hover:opacity-0',
        // Below the flag of a gap.
        edge === 'left' ? 'right-2 bottom-2' : flagged ? 'right-4 bottom-1' : AT[at],
        isProblem ? 'text-problem' : 'text-ink3',
      )}
    >
      <TriangleAlert
        size={13}
        strokeWidth={2}
        className={clsx(at === 'corner' && 'fill-stage-head')}
        aria-hidden
      />
    </span>
  );
}
