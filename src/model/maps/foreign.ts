// What a map of another project is called in this one: teams, roles, forms, systems, resources and actions, found or made.
import type { Id } from '../../base/id';
import { addForm } from '../commands/add-form';
import { addResource } from '../commands/add-resource';
import { addRole } from '../commands/add-role';
import { addSystem } from '../commands/add-system';
import { addTeam } from '../commands/add-team';
import type { ProjectDocument, Team } from '../document';
import { ACTIONS } from '../ids';
import { foldName } from '../text/fold';
import type { Transaction } from '../transaction';
import type { Belongings } from './copy-map';

interface Named {
  readonly id: Id;
  readonly name: string;
}

/** Looks each id up once: the same id if it is here (a copy of this project), else the same name, else what `make` makes. */
function finder<T extends Named, U extends Named>(
  theirs: Readonly<Record<Id, T>>,
  ours: () => Readonly<Record<Id, U>>,
  make: (record: T) => Id,
  fits: (our: U, their: T) => boolean = () => true,
): (id: Id) => Id | null {
  const found = new Map<Id, Id>();
  return (id) => {
    const known = found.get(id);
    const record = theirs[id];
    if (known !== undefined || !record) return known ?? null;
    const here = ours();
    const alike = Object.values(here).find(
      (our) => foldName(our.name) === foldName(record.name) && fits(our, record),
    );
    const match = here[id]?.id ?? alike?.id ?? make(record);
    found.set(id, match);
    return match;
  };
}

const known = (id: Id | null): Id => {
  if (id === null) throw new Error('the other project lacks what it refers to');
  return id;
};

const list = (ids: readonly (Id | null)[]): Id[] => [...new Set(ids.flatMap((id) => id ?? []))];

/** Nobody has to tell two teams of one colour apart: a new one keeps its own only where it is free. */
function takeTeam(tx: Transaction, { id: _id, rank: _rank, hue, ...look }: Team): Id {
  const isFree = Object.values(tx.draft.teams).every((one) => one.hue !== hue);
  return addTeam(tx, isFree ? { ...look, hue } : look);
}

/** How the records of another document are called here. Nothing of this project changes but that what it lacks is added. */
export function belongingsOf(tx: Transaction, from: ProjectDocument): Belongings {
  const { draft } = tx;
  const team = finder(
    from.teams,
    () => draft.teams,
    (record) => takeTeam(tx, record),
  );
  const teamHere = (id: Id | null): Id | null => (id === null ? null : team(id));
  const role = finder(
    from.roles,
    () => draft.roles,
    ({ name, person, team: of }) => addRole(tx, { name, person, team: teamHere(of) }),
    // A manager of sales is no manager of legal.
    (our, their) => our.team === teamHere(their.team),
  );
  const form = finder(
    from.forms,
    () => draft.forms,
    ({ name, fields }) => addForm(tx, { name, fields }),
  );
  const system = finder(
    from.systems,
    () => draft.systems,
    ({ name }) => addSystem(tx, { name }),
  );
  const resource = finder(
    from.resources,
    () => draft.resources,
    ({ name, kind, available, role: of }) =>
      addResource(tx, { name, kind, available, role: of === null ? null : role(of) }),
  );
  const own = Object.fromEntries(from.project.ownActions.map((action) => [action.id, action]));
  const ownAction = finder(
    own,
    () => Object.fromEntries(draft.project.ownActions.map((action) => [action.id, action])),
    ({ name }) => {
      const id = tx.newId();
      draft.project.ownActions = [...draft.project.ownActions, { id, name }];
      return id;
    },
  );
  return {
    team: (id) => known(team(id)),
    staffing: (staffing) =>
      Object.fromEntries(Object.entries(staffing).map(([id, figures]) => [known(team(id)), figures])),
    step: (step) => ({
      responsible: step.responsible === null ? null : role(step.responsible),
      involved: step.involved.map((entry) => ({ ...entry, role: known(role(entry.role)) })),
      forms: step.forms.map((entry) => ({ ...entry, form: known(form(entry.form)) })),
      systems: list(step.systems.map(system)),
      resources: step.resources.map((entry) => ({ ...entry, resource: known(resource(entry.resource)) })),
      action:
        step.action === null || ACTIONS.some((fixed) => fixed === step.action)
          ? step.action
          : ownAction(step.action),
    }),
  };
}

/** Of what a record of another project is based on, what is here too: so a copy of this project keeps its ties. */
export const tieAcross =
  (tx: Transaction) =>
  (_: Id, basedOn: readonly Id[]): Id[] =>
    basedOn.filter((id) =>
      [tx.draft.lanes, tx.draft.stages, tx.draft.steps, tx.draft.connections].some((table) => table[id]),
    );
