// What the dialog for combining holds: the charts it may take, those of files among them, and what people changed of the plan.
import { create } from 'mutative';
import { type Id, randomId } from '../../base/id';
import { pasteMap } from '../../model/commands/paste-map';
import { setMap } from '../../model/commands/set-map';
import type { ProcessMap, ProjectDocument } from '../../model/document';
import type { CombinePlan } from '../../model/maps/combine-plan';
import { lanesOf, mapsOf } from '../../model/queries';

/** What people decided otherwise than the plan guesses. */
export interface PlanEdits {
  /** By team: the one whose lane it shares. */
  readonly teams: Readonly<Record<Id, Id>>;
  /** By stage that stands for others: the one that it is part of. */
  readonly stages: Readonly<Record<Id, Id>>;
  /** Stages that stand for others no more: each of these is one of its own. */
  readonly apart: readonly Id[];
  readonly handOffs: Readonly<Record<Id, Id | null>>;
  readonly merges: Readonly<Record<Id, boolean>>;
}

export const NO_EDITS: PlanEdits = { teams: {}, stages: {}, apart: [], handOffs: {}, merges: {} };

/** The plan as it is wanted. */
export function editedPlan(plan: CombinePlan, edits: PlanEdits): CombinePlan {
  const only = (changes: Readonly<Record<Id, Id>>, known: Readonly<Record<Id, Id>>): Record<Id, Id> =>
    Object.fromEntries(
      Object.entries(changes).filter(([from, to]) => known[from] !== undefined && known[to] !== undefined),
    );
  const apart = Object.entries(plan.stages).map(([id, root]) => [id, edits.apart.includes(root) ? id : root]);
  return {
    ...plan,
    teams: { ...plan.teams, ...only(edits.teams, plan.teams) },
    stages: { ...Object.fromEntries(apart), ...only(edits.stages, plan.stages) },
    handOffs: plan.handOffs.map(({ from, to }) => {
      const edited = edits.handOffs[from];
      return { from, to: edited === undefined ? to : edited };
    }),
    merges: plan.merges.map((merge) => ({ ...merge, chosen: edits.merges[merge.gone] ?? merge.chosen })),
  };
}

/** The charts that can be combined: those of teams, of this project and of the files. */
export const teamCharts = (document: ProjectDocument): readonly ProcessMap[] =>
  mapsOf(document).filter(({ kind }) => kind === 'team');

/** A copy of the document with the charts of another project as team charts, and their ids. */
export function withCharts(
  document: ProjectDocument,
  from: ProjectDocument,
  side: ProcessMap['side'],
): { readonly document: ProjectDocument; readonly charts: readonly Id[] } {
  const charts: Id[] = [];
  const after = create(
    document,
    (draft) => {
      const tx = { draft, newId: randomId, now: '' };
      for (const map of mapsOf(from)) {
        if (map.kind === 'detail') continue;
        const fields = { side, kind: 'team', parentStep: null } as const;
        const name = lanesOf(from, map.id).length === 1 ? teamNameOf(from, map) : map.name;
        const id = pasteMap(tx, { document: from, map: map.id, fields: { ...fields, name } });
        const lanes = lanesOf(draft, id);
        setMap(tx, id, { team: lanes.length === 1 ? (lanes[0]?.team ?? null) : null });
        charts.push(id);
      }
    },
    { enableAutoFreeze: true },
  );
  return { document: after as ProjectDocument, charts };
}

const teamNameOf = (document: ProjectDocument, map: ProcessMap): string =>
  document.teams[lanesOf(document, map.id)[0]?.team ?? '']?.name || map.name;
