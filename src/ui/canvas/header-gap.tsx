// The flag of a gap in the header of a lane or stage.
import type { Id } from '../../base/id';
import { HeaderGapFlag, headerGapFlagAt } from '../../drawing/gap-marks';
import { GapButton } from './gap-button';
import { useGapNumbers } from './use-step-marks';
import { useTheme } from './use-theme';

interface HeaderGapProps {
  readonly id: Id;
  readonly width: number;
  readonly height: number;
}

/** A smaller header has no room for a flag, px of the screen. */
const LEAST = { width: 36, height: 22 } as const;
const CORNER = { x: 0, y: 0 } as const;

export function HeaderGap({ id, width, height }: HeaderGapProps) {
  const theme = useTheme();
  const text = useGapNumbers(id);
  if (text === null || width < LEAST.width || height < LEAST.height) return null;
  return (
    <>
      <svg
        width={width}
        height={height}
        className="pointer-events-none absolute overflow-visible"
        aria-hidden
      >
        <HeaderGapFlag at={CORNER} size={{ width, height }} theme={theme} text={text} />
      </svg>
      <GapButton place={id} numbers={text} at={headerGapFlagAt(CORNER, { width, height }, text)} />
    </>
  );
}
