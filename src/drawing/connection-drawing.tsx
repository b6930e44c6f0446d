// Draws one connection: its line, its head and the mark where it leaves its lane.
import type { ReactNode } from 'react';
import type { Point } from '../base/geometry';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { roundedPath, stubPath, withHead } from './connection-path';
import type { ChangeMark } from './change-marks';
import type { SceneConnection } from './scene';

/** How a connection shows itself; those of a comparison say what became of it. */
export type ConnectionLook = 'normal' | 'hover' | 'selected' | 'dimmed' | ChangeMark;

const DASH = { flow: undefined, loop: '7 4', tie: '1 4' } as const;
/** Width of a connection by what became of it. */
export const CHANGE_WIDTH = { added: 2.5, removed: 2, moved: 2.5, changed: 2.5 } as const;
/** Its dash; what was added keeps that of its kind. */
export const CHANGE_DASH = { added: undefined, removed: '3 4', moved: '9 3 2 3', changed: '2 3.5' } as const;

const isChange = (look: ConnectionLook): look is ChangeMark => look in CHANGE_WIDTH;

/** Colour and width of a connection's line. */
export function connectionStroke(
  theme: Theme,
  look: ConnectionLook,
): { stroke: string; strokeWidth: number } {
  if (look === 'selected') return { stroke: theme.accent, strokeWidth: 2.5 };
  if (isChange(look)) return { stroke: theme[look], strokeWidth: CHANGE_WIDTH[look] };
  if (look === 'hover') return { stroke: theme.wireStrong, strokeWidth: 2.25 };
  return { stroke: theme.wire, strokeWidth: 1.75 };
}

/** Opacity of what is dimmed. */
export const dimmedOpacity = (theme: Theme): number => (theme.name === 'dark' ? 0.34 : 0.3);

interface HandOffMarkProps {
  readonly at: Point;
  readonly theme: Theme;
  readonly look?: ConnectionLook;
}

/** The ring where a line leaves its own lane. */
export function HandOffMark({ at, theme, look = 'normal' }: HandOffMarkProps): ReactNode {
  return (
    <circle
      cx={tenth(at.x)}
      cy={tenth(at.y)}
      r={4}
      fill={theme.band}
      stroke={connectionStroke(theme, look).stroke}
      strokeWidth={1.75}
      opacity={look === 'dimmed' ? dimmedOpacity(theme) : undefined}
    />
  );
}

interface ConnectionDrawingProps {
  readonly connection: SceneConnection;
  readonly theme: Theme;
  readonly look?: ConnectionLook;
  /** Where other lines pass over it: it is cut there, so that nothing has to be painted over. */
  readonly crossed?: readonly Point[] | undefined;
}

/** Line and head. A connection that is hovered or selected is drawn whole, also where another one draws the trunk. */
export function ConnectionDrawing(props: ConnectionDrawingProps): ReactNode {
  const { connection, theme, look = 'normal', crossed = [] } = props;
  const whole = look !== 'normal' && look !== 'dimmed';
  const { stroke, strokeWidth } = connectionStroke(theme, look);
  const points = whole ? connection.points : connection.drawn;
  const arrow = connection.kind !== 'tie' && (whole || connection.arrow);
  const { line, head } = arrow ? withHead(points) : { line: points, head: '' };
  const dash = (isChange(look) ? CHANGE_DASH[look] : undefined) ?? DASH[connection.kind];
  const path = roundedPath(line, undefined, crossed);
  const stubs = dash ? stubPath(line, crossed) : '';
  // Cuts have straight ends.
  const cap = dash || path.lastIndexOf('M') > 0 ? 'butt' : 'round';
  return (
    <g opacity={look === 'dimmed' ? dimmedOpacity(theme) : undefined}>
      <path
        d={path}
        fill="none"
        stroke={stroke}
        strokeWidth={strokeWidth}
        strokeDasharray={dash}
        strokeLinecap={cap}
      />
      {stubs && <path d={stubs} fill="none" stroke={stroke} strokeWidth={strokeWidth} />}
      {head && <polygon points={head} fill={stroke} />}
    </g>
  );
}
