// Draws an outline as one SVG element.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Outline } from './step-kind';

/** Fill and line of an outline; `dash` in px. */
export interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash?: string;
  readonly roundDash?: boolean;
}

/** An outline with its paint. */
export function Shape({ outline, paint }: { outline: Outline; paint: Paint }): ReactNode {
  const common = {
    fill: paint.fill,
    stroke: paint.stroke,
    strokeWidth: paint.strokeWidth,
    strokeDasharray: paint.dash,
    strokeLinecap: paint.roundDash ? ('round' as const) : undefined,
  };
  if (outline.kind === 'path') return <path d={outline.d} {...common} strokeLinejoin="round" />;
  const { rect } = outline;
  return (
    <rect
      x={tenth(rect.x)}
      y={tenth(rect.y)}
      width={tenth(rect.width)}
      height={tenth(rect.height)}
      rx={tenth(outline.radius)}
      {...common}
    />
  );
}
