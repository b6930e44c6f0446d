// A part of a map as the screen shows it: what leads back in the whole is dashed, stages keep their numbers, and steps say what a team does in their details.
import type { Id } from '../base/id';
import type { ProjectDocument } from '../model/document';
import { stagesOf } from '../model/queries';
import { teamWork } from '../model/team-part';
import { buildScene } from './build-scene';
import { insideRect } from './inside-place';
import type { Scene } from './scene';

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

/** By their places in the whole: a part keeps the numbers that people know its stages by. */
function numbered({ map, stages }: Scene, whole: ProjectDocument): Scene['stages'] {
  const order = stagesOf(whole, map).map(({ id }) => id);
  return stages.map((stage) => ({ ...stage, number: order.indexOf(stage.id) + 1 || stage.number }));
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
  // One after the other, so that no pill lies on another one.
  const steps = [...scene.steps];
  for (const [i, step] of scene.steps.entries()) {
    const count = inside.get(step.id)?.length ?? 0;
    if (count === 0) continue;
    const text = sayInside(count, teamName);
    steps[i] = { ...step, inside: { text, rect: insideRect({ ...scene, steps }, step, text) } };
  }
  return {
    ...scene,
    connections: scene.connections.map((connection) =>
      connection.kind === 'flow' && connection.of.some((id) => loops.has(id))
        ? { ...connection, kind: 'loop' }
        : connection,
    ),
    steps,
    stages: whole ? numbered(scene, whole) : scene.stages,
  };
}
