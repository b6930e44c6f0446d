// Pastes a clip into a map: new steps and connections; roles, forms, systems, resources found by name or made.
import type { Id } from '../../base/id';
import { blankConnection, blankStep } from '../blank';
import type { Clip } from '../clip';
import type { ClipTarget } from '../clip-targets';
import { draftRecord } from '../draft-record';
import { ACTIONS } from '../ids';
import type { Transaction } from '../transaction';
import { addForm } from './add-form';
import { addResource } from './add-resource';
import { addRole } from './add-role';
import { addSystem } from './add-system';

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
  return steps;
}
