// The contract of a step kind: one file in `kinds/` per kind says what it means, how large it is and how it is drawn.
import type { ReactNode } from 'react';
import type { Point, Rect, Side, Size } from '../base/geometry';
import type { Hue, Theme } from '../base/theme';
import type { StepKindId } from '../model/ids';

/** How a step shows itself: never two of these by colour alone. */
export interface StepLook {
  readonly theme: Theme;
  readonly hue: Hue;
  readonly hover?: boolean;
}

/** A label broken into lines once, and the box that holds it. The same lines are drawn on screen and in files. */
export interface StepLabel {
  readonly lines: readonly string[];
  readonly size: Size;
  /** True when words had to be cut: the full name stands in the inspector, and a check may say so. */
  readonly cut: boolean;
}

/** A closed outline: a rounded rectangle, or an SVG path. */
export type Outline =
  | { readonly kind: 'rect'; readonly rect: Rect; readonly radius: number }
  | { readonly kind: 'path'; readonly d: string };

/** Where connections may touch a side. `spread`: how far from the middle the ends of several may lie, px; 0 = the middle only. */
export interface Port {
  readonly at: Point;
  readonly spread: number;
}

/** One step to be drawn: its look, its box and what stands in it. */
export interface StepDrawing extends StepLook {
  readonly rect: Rect;
  readonly lines: readonly string[];
  /** Name of a lucide icon: the glyph of the step's action, or the kind's own. */
  readonly glyph: string | null;
  /** The colour of a line through the name, where the step is no longer there. */
  readonly struck?: string | undefined;
}

/** A kind of step. Pure: the same name and box always give the same lines, outline and drawing. */
export interface StepKind {
  readonly id: StepKindId;
  /** Where the palette shows it. */
  readonly group: 'event' | 'work' | 'control' | 'remark';
  /** Its place in palette and legend, ascending; different for every kind. */
  readonly place: number;
  /** The glyph of the kind itself; null where the action's glyph is shown or none. */
  readonly glyph: string | null;
  /** False for remarks, which are tied to steps but are no part of the flow. */
  readonly flows: boolean;
  /** True for kinds that end a path. */
  readonly ends: boolean;
  /** True where the glyph of the step's action is drawn in the box. */
  readonly showsAction: boolean;
  /** Breaks the name into lines and sizes the box so that every line is inside it. */
  label(name: string): StepLabel;
  /** The outline, grown outwards by `grow` px for rings and halos. */
  outline(rect: Rect, grow?: number): Outline;
  port(rect: Rect, side: Side): Port;
  /** Everything of the step but badges and rings, as SVG with attributes only. */
  draw(drawing: StepDrawing): ReactNode;
}
