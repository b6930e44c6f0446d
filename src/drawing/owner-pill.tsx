// Who is responsible for each step, in a pill on the step's edge: for pictures that are handed out.
import type { ReactNode } from 'react';
import { oneLine } from '../base/drawable-text';
import { bottom, type Rect } from '../base/geometry';
import type { Id } from '../base/id';
import { tenth } from '../base/tenth';
import { textWidth } from '../base/text-width';
import type { Theme } from '../base/theme';
import type { ProjectDocument } from '../model/document';
import { Glyph } from '../steps/glyph';
import { shortened } from '../steps/label';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { deadlineRect } from './deadline-pill';
import type { Scene, SceneConnection, SceneStep } from './scene';

const TEXT: TextStyle = { size: 11, weight: 600, lineHeight: 18 };
const HEIGHT = 18;
const GLYPH = { size: 11, left: 5.5, toText: 19.5 } as const;
/** Between the text and the ends of the pill, with the glyph, px. */
const ROUND = 25;
/** From the corner of the step, from the next pill, and from a line that ends on the edge, px. */
const CORNER = 8;
const APART = 4;
const FROM_LINE = 7;
/** A shorter pill says nothing. */
const LEAST = 40;

/** Who is named on a step, and where. */
export interface OwnerMark {
  readonly text: string;
  readonly rect: Rect;
}

/** The pill's width for a text, px. */
export const ownerWidth = (text: string): number => textWidth(text, TEXT.size, TEXT.weight) + ROUND;

/** By step: the person, where one is named, else the role. Bars and notes are nobody's. */
export function ownersOf({ steps, roles }: ProjectDocument, map: Id): ReadonlyMap<Id, string> {
  const owners = new Map<Id, string>();
  for (const { id, map: of, kind, responsible } of Object.values(steps)) {
    const role = responsible === null ? undefined : roles[responsible];
    const text = role && oneLine(role.person?.trim() || role.name).trim();
    if (of === map && kind !== 'note' && kind !== 'parallel' && text) owners.set(id, text);
  }
  return owners;
}

type Edge = 'top' | 'bottom';

/** Where lines end on the upper or lower edge of a step, from the left. */
const endsOn = (step: Id, edge: Edge, connections: readonly SceneConnection[]): number[] =>
  connections.flatMap(({ from, to, fromSide, toSide, points }) => [
    ...(from === step && fromSide === edge ? [points[0]?.x ?? 0] : []),
    ...(to === step && toSide === edge ? [points.at(-1)?.x ?? 0] : []),
  ]);

/** How much of an edge is free from its left corner on. */
function free(step: SceneStep, edge: Edge, connections: readonly SceneConnection[]): Rect {
  const { rect, kind, deadline } = step;
  const isDecision = kind === 'decision';
  const x = isDecision ? rect.x : rect.x + CORNER;
  const at = isDecision ? 0.22 * rect.height : kind === 'document' && edge === 'bottom' ? 3 : 0;
  const y = edge === 'top' ? rect.y + at : bottom(rect) - at;
  const ends = [
    rect.x + rect.width - CORNER,
    ...endsOn(step.id, edge, connections).map((line) => line - FROM_LINE),
    ...(deadline && edge === 'bottom' ? [deadlineRect(step, deadline).x - APART] : []),
    ...(isDecision ? [rect.x + rect.width / 2 - FROM_LINE] : []),
  ];
  return { x, y: y - HEIGHT / 2, width: Math.min(...ends) - x, height: HEIGHT };
}

/** On the lower edge, or on the upper one where only that has the room; as much of the name as fits. */
function markOf(step: SceneStep, text: string, connections: readonly SceneConnection[]): OwnerMark | null {
  const wanted = ownerWidth(text);
  const [below, above] = [free(step, 'bottom', connections), free(step, 'top', connections)];
  const room = below.width >= wanted || below.width >= above.width ? below : above;
  if (room.width < Math.min(wanted, LEAST)) return null;
  const said = wanted <= room.width ? text : shortened(text, TEXT, room.width - ROUND);
  return { text: said, rect: { ...room, width: Math.min(ownerWidth(said), room.width) } };
}

/** The same scene with the owners named on its steps. */
export function withOwners<S extends Pick<Scene, 'steps' | 'connections'>>(
  scene: S,
  owners: ReadonlyMap<Id, string>,
): S {
  const steps = scene.steps.map((step): SceneStep => {
    const text = owners.get(step.id);
    const owner = text === undefined ? null : markOf(step, text, scene.connections);
    return owner ? { ...step, owner } : step;
  });
  return { ...scene, steps };
}

interface OwnerPillProps extends OwnerMark {
  readonly theme: Theme;
}

/** Glyph and name. */
export function OwnerPill({ text, rect, theme }: OwnerPillProps): ReactNode {
  return (
    <g>
      <rect
        x={tenth(rect.x)}
        y={tenth(rect.y)}
        width={tenth(rect.width)}
        height={rect.height}
        rx={rect.height / 2}
        fill={theme.pill}
        stroke={theme.wire}
        strokeWidth={1.25}
      />
      <Glyph
        name="user"
        x={rect.x + GLYPH.left}
        y={rect.y + (rect.height - GLYPH.size) / 2}
        size={GLYPH.size}
        colour={theme.ink2}
        line={1.5}
      />
      <TextLines
        lines={[text]}
        x={rect.x + GLYPH.toText}
        middle={rect.y + rect.height / 2}
        style={TEXT}
        fill={theme.ink}
      />
    </g>
  );
}
