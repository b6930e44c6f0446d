// A part of a map as the screen shows it: what leads back in the whole is dashed, and steps say what a team does in their details.
import type { Rect } from '../base/geometry';
import type { Id } from '../base/id';
import { textWidth } from '../base/text-width';
import type { ProjectDocument } from '../model/document';
import { teamWork } from '../model/team-part';
import { buildScene } from './build-scene';
import { INSIDE_TEXT } from './inside-pill';
import type { Scene, SceneStep } from './scene';

const HEIGHT = 18;
/** Between the text and the ends of the pill together, and above the step, px. */
const ROUND = 14;
const ABOVE = 10;

/** What a part takes from the whole. */
export interface PartShown {
  /** The document that it is a part of. */
  readonly whole?: ProjectDocument | undefined;
  /** The team whose part it is. */
  readonly team?: Id | undefined;
  /** `Sales: 3 steps in detail`, in the language of the file. */
  readonly sayInside: (count: number, team: string) => string;
}

/** The connections that lead back on a map: in a part of it they may close no ring any more. */
const loopsOf = (document: ProjectDocument, map: Id): ReadonlySet<Id> =>
  new Set(buildScene(document, map).connections.flatMap(({ kind, of }) => (kind === 'loop' ? of : [])));

/** Above the step, from its left edge on. */
function insideRect({ rect }: Pick<SceneStep, 'rect'>, text: string): Rect {
  const width = textWidth(text, INSIDE_TEXT.size, INSIDE_TEXT.weight) + ROUND;
  return { x: rect.x, y: rect.y - ABOVE - HEIGHT, width, height: HEIGHT };
}

/** The scene of a part of a map, with what the whole says of it. `document`: the part. */
export function shownAsPart(
  scene: Scene,
  document: ProjectDocument,
  { whole, team, sayInside }: PartShown,
): Scene {
  const loops = whole ? loopsOf(whole, scene.map) : new Set<Id>();
  const teamName = (whole ?? document).teams[team ?? '']?.name ?? '';
  const inside = team === undefined ? new Map() : teamWork(document, scene.map, team).inside;
  return {
    ...scene,
    connections: scene.connections.map((connection) =>
      connection.kind === 'flow' && connection.of.some((id) => loops.has(id))
        ? { ...connection, kind: 'loop' }
        : connection,
    ),
    steps: scene.steps.map((step) => {
      const count = inside.get(step.id)?.length ?? 0;
      if (count === 0) return step;
      const text = sayInside(count, teamName);
      return { ...step, inside: { text, rect: insideRect(step, text) } };
    }),
  };
}
