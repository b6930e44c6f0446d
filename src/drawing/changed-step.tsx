// Draws a step of a comparison: ring and disc of what became of it; what is gone without fill, dashed and struck out.
import type { ReactNode } from 'react';
import type { Point } from '../base/geometry';
import { HUES, type Theme } from '../base/theme';
import type { HueTokens } from '../base/hues';
import { NO_ACTION } from '../steps/action-glyphs';
import { stepKind } from '../steps/registry';
import { Shape } from '../steps/shape';
import { ChangeDisc } from './change-disc';
import type { ChangeMark } from './change-marks';
import { GapFlag } from './gap-flag';
import type { SceneStep } from './scene';
import { StepDrawing } from './step-drawing';

/** Distances from the outline, px: of the mark's ring, and of the ring of what is chosen beyond it. */
const RING = { mark: 4, chosen: 8 } as const;
const DASHES = { added: undefined, moved: '9 3 2 3', changed: '2 3.5' } as const;

interface ChangedStepProps {
  readonly step: SceneStep;
  readonly theme: Theme;
  readonly mark?: ChangeMark | undefined;
  /** The numbers of the gaps that were marked on it. */
  readonly gaps?: readonly number[] | undefined;
}

const goneThemes = new Map<Theme['name'], Theme>();

/** The theme with nothing in it but the colours of what is gone: no fill, no line of its own. */
function goneTheme(theme: Theme): Theme {
  const known = goneThemes.get(theme.name);
  if (known) return known;
  const clear = 'none';
  const tokens: HueTokens = {
    solid: clear,
    line: clear,
    tint: clear,
    tint2: clear,
    head: clear,
    ink: theme.removed,
    onSolid: theme.removed,
  };
  const made: Theme = {
    ...theme,
    band: clear,
    ink: theme.ink2,
    won: clear,
    onWon: theme.ink2,
    lost: theme.removed,
    parked: clear,
    parkedSoft: clear,
    parkedInk: theme.ink2,
    note: clear,
    noteLine: clear,
    noteFold: clear,
    noteInk: theme.ink2,
    wireStrong: clear,
    onBar: theme.removed,
    hues: Object.fromEntries(HUES.map((hue) => [hue, tokens])) as Theme['hues'],
  };
  goneThemes.set(theme.name, made);
  return made;
}

/** A decision's disc lies on its slope, a pill's nearer to its round end. */
export function discAt({ kind, rect }: SceneStep): Point {
  if (kind === 'decision') return { x: rect.x + rect.width * 0.22, y: rect.y + rect.height * 0.24 };
  const round = kind === 'start' || kind.startsWith('end-');
  return { x: rect.x + (round ? 10 : 2), y: rect.y + (round ? 1 : -1) };
}

/** The flag moves to the right: the disc has its place. */
export function flagAt({ kind, rect }: SceneStep): Point {
  if (kind === 'decision') return { x: rect.x + rect.width * 0.72, y: rect.y + rect.height * 0.22 };
  return { x: rect.x + Math.max(rect.width / 2, rect.width - 44), y: rect.y + 6 };
}

export function ChangedStep({ step, theme, mark, gaps = [] }: ChangedStepProps): ReactNode {
  const { outline } = stepKind(step.kind);
  return (
    <>
      {mark && mark !== 'removed' && (
        <Shape
          outline={outline(step.rect, RING.mark)}
          paint={{ fill: 'none', stroke: theme[mark], strokeWidth: 2.25, ...dashOf(mark) }}
        />
      )}
      {mark === 'removed' ? (
        <GoneStep step={step} theme={theme} />
      ) : (
        <StepDrawing step={step} theme={theme} finished />
      )}
      {gaps.length > 0 && <GapFlag text={gaps.join(', ')} at={flagAt(step)} theme={theme} />}
      {mark && <ChangeDisc mark={mark} at={discAt(step)} theme={theme} />}
    </>
  );
}

/** The ring of a step that is chosen, beyond the one of its mark; drawn above the chart, so that choosing draws nothing else anew. */
export function ChosenRing({ step, theme, mark }: Omit<ChangedStepProps, 'gaps'>): ReactNode {
  return (
    <Shape
      outline={stepKind(step.kind).outline(step.rect, mark && mark !== 'removed' ? RING.chosen : RING.mark)}
      paint={{ fill: 'none', stroke: theme.accent, strokeWidth: 2 }}
    />
  );
}

function dashOf(mark: keyof typeof DASHES): { dash?: string } {
  const dash = DASHES[mark];
  return dash ? { dash } : {};
}

function GoneStep({ step, theme }: Pick<ChangedStepProps, 'step' | 'theme'>): ReactNode {
  const kind = stepKind(step.kind);
  const { rect, lines, hue } = step;
  const glyph = step.glyph === NO_ACTION ? null : step.glyph;
  return (
    <>
      <Shape
        outline={kind.outline(rect)}
        paint={{ fill: 'none', stroke: theme.removed, strokeWidth: 1.5, dash: '5 4' }}
      />
      {kind.draw({ theme: goneTheme(theme), hue, rect, lines, glyph, struck: theme.removed })}
    </>
  );
}
