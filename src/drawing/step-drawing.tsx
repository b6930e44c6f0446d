// Draws one step of a scene: its kind's drawing, its badges and the ring of its state.
import type { ReactNode } from 'react';
import type { Theme } from '../base/theme';
import { NO_ACTION } from '../steps/action-glyphs';
import { stepKind } from '../steps/registry';
import { Shape } from '../steps/shape';
import { dimmedOpacity } from './connection-drawing';
import { DeadlinePill, deadlineRect } from './deadline-pill';
import { DetailBadge } from './detail-badge';
import { InsidePill } from './inside-pill';
import { OwnerPill } from './owner-pill';
import type { SceneStep } from './scene';

interface StepDrawingProps {
  readonly step: SceneStep;
  readonly theme: Theme;
  readonly hover?: boolean;
  readonly selected?: boolean;
  readonly dimmed?: boolean;
  /** For readers: what only tells the author that something is still to be chosen is left out. */
  readonly finished?: boolean;
}

/** Distance of the selection ring from the outline, px. */
const RING = 4;

/** A step at its place in the scene, as SVG with attributes only. */
export function StepDrawing(props: StepDrawingProps): ReactNode {
  const { step, theme, hover, selected, dimmed, finished } = props;
  const kind = stepKind(step.kind);
  const { rect, lines, hue, deadline, owner, inside } = step;
  const glyph = finished && step.glyph === NO_ACTION ? null : step.glyph;
  return (
    <g opacity={dimmed ? dimmedOpacity(theme) : undefined}>
      {selected && (
        <Shape
          outline={kind.outline(rect, RING)}
          paint={{ fill: 'none', stroke: theme.accent, strokeWidth: 2 }}
        />
      )}
      {kind.draw({ theme, hue, hover, rect, lines, glyph })}
      {step.detail && <DetailBadge step={step} theme={theme} />}
      {deadline && <DeadlinePill text={deadline} rect={deadlineRect(step, deadline)} theme={theme} />}
      {inside && <InsidePill {...inside} theme={theme} />}
      {owner && <OwnerPill initials={owner.initials} rect={owner.rect} theme={theme} />}
    </g>
  );
}
