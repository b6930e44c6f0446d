// Who is responsible for each step: initials in a pill on the step's edge, for pictures that are handed out; the legend has the names.
import type { ReactNode } from 'react';
import { oneLine } from '../base/drawable-text';
import { bottom, type Rect } from '../base/geometry';
import type { Id } from '../base/id';
import { tenth } from '../base/tenth';
import { textWidth } from '../base/text-width';
import type { Theme } from '../base/theme';
import type { ProjectDocument } from '../model/document';
import { TextLines } from '../steps/text-lines';
import type { TextStyle } from '../steps/words';
import { deadlineRect } from './deadline-pill';
import type { Scene, SceneConnection, SceneStep } from './scene';

const TEXT: TextStyle = { size: 11, weight: 700, lineHeight: 18 };
const HEIGHT = 18;
/** Between the text and the ends of the pill together, px. */
const ROUND = 11;
/** From the corner of the step, from the next pill, and from a line that ends on the edge, px. */
const CORNER = 8;
const APART = 4;
const FROM_LINE = 7;

/** The pill's width for initials, px. */
export const ownerWidth = (initials: string): number =>
  Math.max(HEIGHT + 4, textWidth(initials, TEXT.size, TEXT.weight) + ROUND);

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
  const x = rect.x + (isDecision ? 0.24 * rect.width : CORNER);
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

/** Two characters that could stand for a name, the likeliest first. */
function shortNames(name: string): string[] {
  const letters = Array.from(name.replace(/[^\p{L}\p{N}]/gu, ''));
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const [first = '?'] = letters;
  const starts = words.map((word) => Array.from(word)[0] ?? '').join('');
  return [
    ...(words.length > 1 ? [Array.from(starts).slice(0, 2).join('')] : []),
    ...letters.slice(1).map((letter) => first + letter),
    ...Array.from({ length: 99 }, (_, i) => `${first}${i + 1}`),
  ].map((text) => text.toLocaleUpperCase());
}

/** Initials for each name, different for different ones. */
export function initialsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const initials = new Map<string, string>();
  const taken = new Set<string>();
  for (const name of new Set(names)) {
    const text = shortNames(name).find((one) => !taken.has(one)) ?? name;
    taken.add(text);
    initials.set(name, text);
  }
  return initials;
}

/** On the lower edge, or on the upper one where only that has the room. */
function placeOf(step: SceneStep, wanted: number, connections: readonly SceneConnection[]): Rect {
  const [below, above] = [free(step, 'bottom', connections), free(step, 'top', connections)];
  const edge = below.width >= wanted || below.width >= above.width ? below : above;
  return { ...edge, width: wanted };
}

/** The same scene with the owners named on its steps. */
export function withOwners<S extends Pick<Scene, 'steps' | 'connections'>>(
  scene: S,
  owners: ReadonlyMap<Id, string>,
): S {
  const initials = initialsOf(scene.steps.flatMap(({ id }) => owners.get(id) ?? []));
  const steps = scene.steps.map((step): SceneStep => {
    const name = owners.get(step.id);
    const text = initials.get(name ?? '');
    if (name === undefined || text === undefined) return step;
    return {
      ...step,
      owner: { name, initials: text, rect: placeOf(step, ownerWidth(text), scene.connections) },
    };
  });
  return { ...scene, steps };
}

interface OwnerPillProps {
  readonly initials: string;
  readonly rect: Rect;
  readonly theme: Theme;
}

/** The initials, light on dark, so that they are not taken for a deadline. */
export function OwnerPill({ initials, rect, theme }: OwnerPillProps): ReactNode {
  return (
    <g>
      <rect
        x={tenth(rect.x)}
        y={tenth(rect.y)}
        width={tenth(rect.width)}
        height={rect.height}
        rx={rect.height / 2}
        fill={theme.ink2}
        stroke={theme.pill}
        strokeWidth={1.5}
      />
      <TextLines
        lines={[initials]}
        x={rect.x + rect.width / 2}
        middle={rect.y + rect.height / 2}
        style={TEXT}
        fill={theme.pill}
        anchor="middle"
      />
    </g>
  );
}
