// Detail charts on the clipboard: a copied step takes the chart that opens from it along, with all that is in that.
import * as z from 'zod/mini';
import type { Id } from '../base/id';
import type { ProjectDocument } from './document';
import { lanesOf, mapsOf, stagesOf, teamOf } from './queries';
import * as records from './records';

const { map, lane, stage, team } = records;

/** A detail chart; teams are told by name, and look as they do here where they have to be made. */
export const clipDetail = z.object({
  /** The place of the step that it opens from. */
  step: z.int(),
  map: z.pick(map, {
    name: true,
    leadsPerMonth: true,
    laneDirection: true,
    tidyTarget: true,
    keepTidy: true,
  }),
  lanes: z.array(
    z.extend(z.pick(lane, { size: true, minSize: true, display: true }), {
      team: z.pick(team, { name: true, line: true, hue: true, icon: true, phase: true, manager: true }),
    }),
  ),
  stages: z.array(z.omit(stage, { id: true, map: true, rank: true, basedOn: true })),
  /** The clip of all its steps, to be parsed as one; null when it has none. */
  clip: z.unknown(),
});
export type ClipDetail = z.infer<typeof clipDetail>;

/** The detail charts that open from some steps, by the steps' places. `clipAll` makes the clip of all steps of a map. */
export function detailsOf(
  document: ProjectDocument,
  steps: readonly Id[],
  clipAll: (map: Id) => unknown,
): ClipDetail[] {
  return mapsOf(document).flatMap((one): ClipDetail[] => {
    const step = one.parentStep === null ? -1 : steps.indexOf(one.parentStep);
    if (step < 0) return [];
    const { name, leadsPerMonth, laneDirection, tidyTarget, keepTidy } = one;
    return [
      {
        step,
        map: { name, leadsPerMonth, laneDirection, tidyTarget, keepTidy },
        lanes: lanesOf(document, one.id).map(({ id, size, minSize, display }) => {
          const { id: _id, rank: _rank, ...look } = teamOf(document, id);
          return { size, minSize, display, team: look };
        }),
        stages: stagesOf(document, one.id).map(
          ({ id: _id, map: _map, rank: _rank, basedOn: _basedOn, ...rest }) => rest,
        ),
        clip: clipAll(one.id),
      },
    ];
  });
}
