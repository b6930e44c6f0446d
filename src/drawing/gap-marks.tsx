// Draws where gaps are marked: a halo round a step or along a line, and the flag with the numbers.
import type { ReactNode } from 'react';
import type { Point, Size } from '../base/geometry';
import type { Id } from '../base/id';
import type { Theme } from '../base/theme';
import { stepKind } from '../steps/registry';
import { Shape } from '../steps/shape';
import { roundedPath } from './connection-path';
import { GapFlag } from './gap-flag';
import { wayLength } from './polyline';
import type { SceneConnection, SceneStep } from './scene';

/** By the id of a step, connection, lane or stage, the numbers of its gaps as they stand on its flag. */
export type GapNumbers = ReadonlyMap<Id, string>;

/** Width of a halo, px: half of it lies outside of the outline's own line. */
const HALO = 5;
const ALONG = 10;
/** More numbers than this make the flag longer than a step is wide. */
const MOST = 3;

/** What stands on the flag for these gaps. */
export const gapNumbersText = (numbers: readonly number[]): string =>
  numbers.length > MOST ? `${numbers.slice(0, MOST - 1).join(', ')} …` : numbers.join(', ');

/** The foot of the pole: at the upper left of a step's outline, on the slope of a decision. */
export function gapFlagAt({ kind, rect }: Pick<SceneStep, 'kind' | 'rect'>): Point {
  const { x, y, width, height } = rect;
  if (kind === 'decision') return { x: x + width * 0.17, y: y + height * 0.14 + 11 };
  if (kind === 'parallel') return { x: x - 2, y: y + 11 };
  return { x: x + 7, y: y + 11 };
}

interface StepProps {
  readonly step: Pick<SceneStep, 'kind' | 'rect'>;
  readonly theme: Theme;
}

/** Below the step. */
export function GapHalo({ step, theme }: StepProps): ReactNode {
  const outline = stepKind(step.kind).outline(step.rect, HALO / 2);
  return <Shape outline={outline} paint={{ fill: 'none', stroke: theme.gapHalo, strokeWidth: HALO }} />;
}

/** Above the step. */
export const StepGapFlag = ({ step, theme, text }: StepProps & { readonly text: string }): ReactNode => (
  <GapFlag text={text} at={gapFlagAt(step)} theme={theme} />
);

interface LineProps {
  readonly connection: Pick<SceneConnection, 'points' | 'label'>;
  readonly theme: Theme;
}

/** Below a line, along its whole way. */
export const LineGapHalo = ({ connection, theme }: LineProps): ReactNode => (
  <path
    d={roundedPath(connection.points)}
    fill="none"
    stroke={theme.gapHalo}
    strokeWidth={ALONG}
    strokeLinecap="round"
  />
);

/** A point on the way where a flag can stand: its middle, or the middle of its longest piece where a condition lies there. */
export function lineGapFlagAt({ points, label }: LineProps['connection']): Point {
  const half = wayLength(points) / 2;
  let done = 0;
  let [middle, longest, most] = [points[0] ?? { x: 0, y: 0 }, points[0] ?? { x: 0, y: 0 }, 0];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const piece = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const at = (by: number): Point => ({ x: a.x + (b.x - a.x) * by, y: a.y + (b.y - a.y) * by });
    if (done <= half && half <= done + piece && piece > 0) middle = at((half - done) / piece);
    if (piece > most) [longest, most] = [at(0.75), piece];
    done += piece;
  }
  const covered =
    label !== null &&
    middle.x > label.rect.x - 24 &&
    middle.x < label.rect.x + label.rect.width &&
    middle.y > label.rect.y &&
    middle.y < label.rect.y + label.rect.height + 24;
  return covered ? longest : middle;
}

/** Above a line. */
export const LineGapFlag = ({
  connection,
  theme,
  text,
}: LineProps & { readonly text: string }): ReactNode => (
  <GapFlag text={text} at={lineGapFlagAt(connection)} theme={theme} />
);

/** The room that the flag takes at the right of a header, px. */
export const headerGapFlagWidth = (text: string): number => 26 + 6.5 * (text.length - 1);

/** The foot of the pole in a header: at its upper right corner, or in the middle of a low one. `at`: its upper left corner. */
export const headerGapFlagAt = (at: Point, { width, height }: Size, text: string): Point => ({
  x: at.x + width - 24 - 6.5 * (text.length - 1),
  y: at.y + Math.min(28, height / 2 + 12),
});

interface HeaderProps {
  readonly at: Point;
  readonly size: Size;
  readonly theme: Theme;
  readonly text: string;
}

/** In the header of a lane or stage. */
export const HeaderGapFlag = ({ at, size, theme, text }: HeaderProps): ReactNode => (
  <GapFlag text={text} at={headerGapFlagAt(at, size, text)} theme={theme} />
);
