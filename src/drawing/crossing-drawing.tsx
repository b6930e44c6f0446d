// Draws a crossing: the horizontal line is cut on both sides of the vertical one.
import type { ReactNode } from 'react';
import { tenth } from '../base/tenth';
import type { Theme } from '../base/theme';
import { type ConnectionLook, connectionStroke, dimmedOpacity } from './connection-drawing';
import type { SceneCrossing } from './scene';

/** Half the cut, px. */
const CUT = 6;
/** Solid ends of a dashed line, so that the cut shows as one, px. */
const STUB = 7;
/** How far the vertical is drawn anew above and below, px. */
const REACH = 8;

interface CrossingDrawingProps {
  readonly crossing: SceneCrossing;
  readonly theme: Theme;
  readonly over?: ConnectionLook;
  readonly under?: ConnectionLook;
  /** True when the line that is cut is dashed. */
  readonly dashed?: boolean;
}

/** Drawn above both connections, below steps. */
export function CrossingDrawing(props: CrossingDrawingProps): ReactNode {
  const { crossing, theme, over = 'normal', under = 'normal', dashed = false } = props;
  const [x, y] = [tenth(crossing.at.x), tenth(crossing.at.y)];
  const faded = (look: ConnectionLook) => (look === 'dimmed' ? dimmedOpacity(theme) : undefined);
  return (
    <g fill="none">
      <path d={`M${tenth(x - CUT)} ${y}H${tenth(x + CUT)}`} stroke={theme.band} strokeWidth={4.5} />
      {dashed && (
        <path
          d={`M${tenth(x - CUT - STUB)} ${y}H${tenth(x - CUT)}M${tenth(x + CUT)} ${y}H${tenth(x + CUT + STUB)}`}
          opacity={faded(under)}
          {...connectionStroke(theme, under)}
        />
      )}
      <path
        d={`M${x} ${tenth(y - REACH)}V${tenth(y + REACH)}`}
        opacity={faded(over)}
        {...connectionStroke(theme, over)}
      />
    </g>
  );
}
