// Pastes a clip into a map: new steps and connections; roles, forms, systems, resources found by name or made.
import type { Id } from '../../base/id';
import { blankConnection, blankLane, blankMap, blankStep } from '../blank';
import { type Clip, parseClip } from '../clip';
import type { ClipDetail } from '../clip-details';
import { type ClipTarget, clipTargets } from '../clip-targets';
import { documentNow, draftRecord, lastRank } from '../draft-record';
import { ACTIONS } from '../ids';
import type { Transaction } from '../transaction';
import { addForm } from './add-form';
import { addResource } from './add-resource';
import { addRole } from './add-role';
import { addStage } from './add-stage';
import { addSystem } from './add-system';
import { addTeam } from './add-team';

/** The ids that the clip's roles and resources have here, by their place in the clip. */
interface Found {
  readonly roles: readonly Id[];
  readonly resources: readonly Id[];
  readonly actions: ReadonlyMap<string, Id>;
}

/** A role of the same name, of the team of the same name where there is one. */
function findRoles(tx: Transaction, { roles }: Clip): Id[] {
  return roles.map(({ name, person, team }) => {
    const known = Object.values(tx.draft.teams).find((one) => team !== null && one.name === team);
    return addRole(tx, { name, person, team: known?.id ?? null });
  });
}

/** The project's action of the same name; one that it lacks is added to its own. */
function findActions(tx: Transaction, { ownActions }: Clip): Map<string, Id> {
  const { project } = tx.draft;
  return new Map(
    ownActions.map(({ id, name }) => {
      const known = project.ownActions.find((action) => action.name === name);
      if (known) return [id, known.id];
      const made = tx.newId();
      project.ownActions = [...project.ownActions, { id: made, name }];
      return [id, made];
    }),
  );
}

function actionOf(action: string | null, { actions }: Found): string | null {
  if (action === null || ACTIONS.some((fixed) => fixed === action)) return action;
  return actions.get(action) ?? null;
}

const existing = (id: Id | undefined): readonly Id[] => (id === undefined ? [] : [id]);

function pasteSteps(
  tx: Transaction,
  map: Id,
  clip: Clip,
  targets: readonly ClipTarget[],
  found: Found,
): Id[] {
  return clip.steps.map((step, i) => {
    const target = targets[i];
    if (!target) throw new Error('there are more steps than targets');
    const id = tx.newId();
    const { lane: _lane, stage: _stage, responsible, involved, forms, systems, resources, ...rest } = step;
    tx.draft.steps[id] = {
      ...blankStep({ ...rest, ...target, id, map }),
      ...rest,
      ...target,
      action: actionOf(step.action, found),
      responsible: responsible === null ? null : (found.roles[responsible] ?? null),
      involved: involved.flatMap(({ role, as }) =>
        existing(found.roles[role]).map((known) => ({ role: known, as })),
      ),
      forms: forms.map(({ form, use }) => ({ form: addForm(tx, { name: form }), use })),
      systems: systems.map((name) => addSystem(tx, { name })),
      resources: resources.flatMap(({ resource, amount }) =>
        existing(found.resources[resource]).map((known) => ({ resource: known, amount })),
      ),
    };
    return id;
  });
}

/**
 * Returns the ids of the new steps, in the clip's order. `targets` has one cell and offset for each step (`clipTargets` works them
 * out). @throws when there are fewer targets than steps
 */
export function pasteItems(
  tx: Transaction,
  given: { readonly map: Id; readonly clip: Clip; readonly targets: readonly ClipTarget[] },
): Id[] {
  const { map, clip, targets } = given;
  draftRecord(tx, 'maps', map);
  for (const { name, fields } of clip.forms) addForm(tx, { name, fields });
  const roles = findRoles(tx, clip);
  const found: Found = {
    roles,
    resources: clip.resources.map(({ role, ...resource }) =>
      addResource(tx, { ...resource, role: role === null ? null : (roles[role] ?? null) }),
    ),
    actions: findActions(tx, clip),
  };
  const steps = pasteSteps(tx, map, clip, targets, found);
  for (const { from, to, ...rest } of clip.connections) {
    const [start, end] = [steps[from], steps[to]];
    if (start === undefined || end === undefined) continue;
    const id = tx.newId();
    tx.draft.connections[id] = { ...blankConnection({ id, map, from: start, to: end }), ...rest };
  }
  for (const detail of clip.details) pasteDetail(tx, { map, parent: steps[detail.step] ?? null, detail });
  return steps;
}

/** The lanes of a detail chart; each team by name, unless it has a lane there already. */
function pasteLanes(tx: Transaction, map: Id, { lanes }: ClipDetail): void {
  const taken = new Set<Id>();
  for (const { team: look, ...rest } of lanes) {
    const known = Object.values(tx.draft.teams).find(({ id, name }) => name === look.name && !taken.has(id));
    const team = known?.id ?? addTeam(tx, look);
    taken.add(team);
    const id = tx.newId();
    const rank = lastRank(lanesIn(tx, map));
    tx.draft.lanes[id] = { ...blankLane({ id, map, team, rank }), ...rest };
  }
}

const lanesIn = ({ draft }: Transaction, map: Id) =>
  Object.fromEntries(Object.entries(draft.lanes).filter(([, lane]) => lane.map === map));

/** Makes a detail chart of a step, on the same side as the map of the step. */
function pasteDetail(
  tx: Transaction,
  given: { readonly map: Id; readonly parent: Id | null; readonly detail: ClipDetail },
): void {
  const { map, parent, detail } = given;
  if (parent === null) return;
  const id = tx.newId();
  const { side } = draftRecord(tx, 'maps', map);
  const rank = lastRank(tx.draft.maps);
  tx.draft.maps[id] = {
    ...blankMap({ id, rank, name: detail.map.name }),
    ...detail.map,
    kind: 'detail',
    side,
    parentStep: parent,
  };
  pasteLanes(tx, id, detail);
  for (const [index, stage] of detail.stages.entries()) {
    const made = addStage(tx, { map: id, index, name: stage.name });
    Object.assign(draftRecord(tx, 'stages', made), stage);
  }
  const clip = parseClip(detail.clip);
  if (clip) pasteItems(tx, { map: id, clip, targets: clipTargets(documentNow(tx), id, clip, null) });
}
