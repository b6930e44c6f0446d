// Finds what a map of another project refers to (teams, roles, forms, systems, resources, own actions) by name, or adds it.
import type { Id } from '../../base/id';
import { addForm } from '../commands/add-form';
import { addResource } from '../commands/add-resource';
import { addRole } from '../commands/add-role';
import { addSystem } from '../commands/add-system';
import { addTeam } from '../commands/add-team';
import type { ProjectDocument, Step } from '../document';
import { foldName } from '../text/fold';
import type { Transaction } from '../transaction';

/** What the other project calls one thing is, here, the record of this id. Each is looked for when it is first asked for. */
export interface Catalogue {
  readonly team: (id: Id) => Id;
  readonly role: (id: Id) => Id;
  readonly form: (id: Id) => Id;
  readonly system: (id: Id) => Id;
  readonly resource: (id: Id) => Id;
  readonly action: (action: Step['action']) => Step['action'];
}

/** Asks once for each id. @throws where the other project has no such record */
function once<R>(table: Readonly<Record<Id, R>>, find: (record: R) => Id): (id: Id) => Id {
  const known = new Map<Id, Id>();
  return (id) => {
    const record = table[id];
    if (!record) throw new Error(`no record "${id}" to take over`);
    const found = known.get(id) ?? find(record);
    known.set(id, found);
    return found;
  };
}

/** Nobody has to tell two teams of one colour apart: a new one keeps its own only where it is free. */
function findTeam({ draft, ...tx }: Transaction, team: ProjectDocument['teams'][Id]): Id {
  const there = Object.values(draft.teams);
  const known = there.find(({ name }) => foldName(name) === foldName(team.name));
  if (known) return known.id;
  const { id: _id, rank: _rank, hue, ...look } = team;
  const isFree = there.every((one) => one.hue !== hue);
  return addTeam({ draft, ...tx }, isFree ? { ...look, hue } : look);
}

function findAction(
  { draft, newId }: Transaction,
  { ownActions }: ProjectDocument['project'],
  action: string,
) {
  const own = ownActions.find(({ id }) => id === action);
  if (!own) return action;
  const known = draft.project.ownActions.find(({ name }) => name === own.name);
  if (known) return known.id;
  const id = newId();
  draft.project.ownActions.push({ id, name: own.name });
  return id;
}

/** The catalogue for one act. What is found by its name stays as it is here. */
export function catalogueOf(tx: Transaction, from: ProjectDocument): Catalogue {
  const team = once(from.teams, (one) => findTeam(tx, one));
  const role = once(from.roles, ({ name, person, team: of }) =>
    addRole(tx, { name, person, team: of === null ? null : team(of) }),
  );
  return {
    team,
    role,
    form: once(from.forms, ({ name, fields }) => addForm(tx, { name, fields: structuredClone(fields) })),
    system: once(from.systems, ({ name }) => addSystem(tx, { name })),
    resource: once(from.resources, ({ name, kind, available, role: of }) =>
      addResource(tx, { name, kind, available, role: of === null ? null : role(of) }),
    ),
    action: (action) => action && findAction(tx, from.project, action),
  };
}
