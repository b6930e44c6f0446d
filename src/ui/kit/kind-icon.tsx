// A kind of step as a small outline in the colour of the text, for the palette, menus and panels.
import type { Rect } from '../../base/geometry';
import type { StepKindId } from '../../model/ids';
import { foldLine, lidLine } from '../../steps/outlines';
import { stepKind } from '../../steps/registry';
import { Shape } from '../../steps/shape';

interface KindIconProps {
  readonly kind: StepKindId;
  readonly small?: boolean;
}

const LINE: Partial<Record<StepKindId, number>> = { start: 2.25, 'end-won': 2.75, 'end-lost': 2.25 };

/** What tells the pills apart, as on the chart: begin, lost. */
const MARKS: Partial<Record<StepKindId, string>> = {
  start: 'M16.4 9.2L20.9 12L16.4 14.8Z',
  'end-lost': 'M15.6 9.6L20.4 14.4M20.4 9.6L15.6 14.4',
};

function boxOf(kind: StepKindId): Rect {
  if (kind === 'parallel') return { x: 15.5, y: 3, width: 5, height: 18 };
  if (kind === 'decision') return { x: 4, y: 1.5, width: 28, height: 21 };
  return { x: 5, y: 3.5, width: 26, height: 17 };
}

function details(kind: StepKindId, box: Rect): string | null {
  if (kind === 'system') return lidLine(box);
  if (kind === 'note') return foldLine(box);
  if (kind === 'sub-process') return `M9 ${box.y}V${box.y + box.height}M27 ${box.y}V${box.y + box.height}`;
  return null;
}

export function KindIcon({ kind, small = false }: KindIconProps) {
  const box = boxOf(kind);
  const filled = kind === 'parallel';
  const inner = details(kind, box);
  return (
    <svg
      width={small ? 24 : 34}
      height={small ? 16 : 24}
      viewBox="1 0 34 24"
      className="shrink-0 text-ink2"
      aria-hidden
    >
      <Shape
        outline={stepKind(kind).outline(box)}
        paint={{
          fill: filled || kind === 'end-won' ? 'currentColor' : 'none',
          stroke: 'currentColor',
          strokeWidth: filled ? 0 : (LINE[kind] ?? 1.5),
          ...(kind === 'end-parked' ? { dash: '4 2.5' } : {}),
        }}
      />
      {MARKS[kind] ? <path d={MARKS[kind]} fill="none" stroke="currentColor" strokeWidth={1.75} /> : null}
      {inner ? <path d={inner} fill="none" stroke="currentColor" strokeWidth={1.5} /> : null}
    </svg>
  );
}
