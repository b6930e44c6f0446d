// A part of a map with what lies around it: the steps of others right before and after, so that hand-overs and conditions stay.
import type { Id } from '../../base/id';
import { besideOf } from '../beside';
import type { ProjectDocument } from '../document';
import { isHidden, stepsOf } from '../queries';
import { teamWork } from '../team-part';
import { belongsTo, keptOf, type MapPart, partOf, remarksOn } from './part-of';

/** The part, and the steps in it that are not its own. */
export interface PartAround {
  readonly document: ProjectDocument;
  readonly beside: ReadonlySet<Id>;
}

const NOTHING: ReadonlySet<Id> = new Set();

/** The maps without the details of some steps: nobody reads them from a neighbour. */
const withoutDetails = ({ maps }: ProjectDocument, steps: ReadonlySet<Id>): ProjectDocument['maps'] =>
  Object.fromEntries(Object.entries(maps).filter(([, { parentStep }]) => !steps.has(parentStep ?? '')));

/** Of a team's part the steps of others in whose detail it has something to do. */
function hostsOf(document: ProjectDocument, map: Id, part: MapPart): readonly Id[] {
  const team = part.kind === 'lane' ? document.lanes[part.id]?.team : undefined;
  if (team === undefined) return [];
  return [...teamWork(document, map, team).inside.keys()].filter((id) => {
    const step = document.steps[id];
    return step !== undefined && !isHidden(document, step);
  });
}

/**
 * The part as `partOf` gives it, and for a stage or a team the steps of others right before and after with the ways from and to
 * them, seen through bars without a name, and of a team those of others
 * in whose details it works; what was hidden of the others stays hidden. Steps that were picked stay alone. Gaps
 * and comments are those of the part itself. For reading only.
 */
export function partAround(document: ProjectDocument, map: Id, part: MapPart): PartAround {
  const alone = partOf(document, map, part);
  if (part.kind === 'steps') return { document: alone, beside: NOTHING };
  const own = stepsOf(document, map).filter(belongsTo(document, part));
  const ids = new Set(own.map(({ id }) => id));
  const { near, bars, connections } = besideOf(document, own);
  const hosts = hostsOf(document, map, part).filter((id) => !ids.has(id));
  const beside = new Set([...near, ...bars, ...hosts].filter((id) => !ids.has(id)));
  if (beside.size === 0) return { document: alone, beside };
  const around = partOf(document, map, { kind: 'steps', ids: [...ids, ...beside] });
  const ways = keptOf(
    document.connections,
    map,
    ({ id, from, to }) => connections.has(id) || (ids.has(from) && ids.has(to)),
  );
  const shown = {
    ...around,
    lanes: { ...around.lanes, ...alone.lanes },
    stages: { ...around.stages, ...alone.stages },
    connections: ways,
    maps: withoutDetails(document, new Set([...beside].filter((id) => !hosts.includes(id)))),
  };
  return { document: { ...shown, ...remarksOn(document, map, { ...alone, connections: ways }) }, beside };
}
