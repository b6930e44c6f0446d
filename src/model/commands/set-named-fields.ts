// Puts what cells say into a step: roles, forms, systems and resources are found by name or made.
import type { Id } from '../../base/id';
import { assignFields, draftRecord } from '../draft-record';
import type { Step } from '../document';
import { foldName } from '../text/fold';
import type { NamedFields, NamedRole } from '../text/named-fields';
import type { Transaction } from '../transaction';
import { addForm } from './add-form';
import { addResource } from './add-resource';
import { addRole } from './add-role';
import { addSystem } from './add-system';

/** The fields that are given. */
const given = (fields: { readonly [K in keyof Step]?: Step[K] | undefined }): Partial<Step> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** The id of the record that is called so, whatever its case, width and spaces. */
const known = (records: Readonly<Record<Id, { id: Id; name: string }>>, name: string): Id | undefined =>
  Object.values(records).find((record) => foldName(record.name) === foldName(name))?.id;

/** The role that a text means: by person and name, person or name; of the step's team if there are several; else a new one. */
function roleNamed(tx: Transaction, { text, name, person }: NamedRole, team: Id | null): Id {
  const [whole, what, who] = [foldName(text), foldName(name), foldName(person ?? '')];
  const fits = Object.values(tx.draft.roles).filter((role) => {
    const [its, holder] = [foldName(role.name), foldName(role.person ?? '')];
    return its === whole || holder === whole || (who !== '' && its === what && holder === who);
  });
  const found = fits.find((role) => role.team === team) ?? fits.find((role) => role.team === null) ?? fits[0];
  return found?.id ?? addRole(tx, { team, name, person });
}

function actionNamed(tx: Transaction, action: NamedFields['action']): string | null | undefined {
  if (!action) return action;
  if ('fixed' in action) return action.fixed;
  const { project } = tx.draft;
  const own = project.ownActions.find(({ name }) => foldName(name) === foldName(action.own));
  if (own) return own.id;
  const id = tx.newId();
  project.ownActions = [...project.ownActions, { id, name: action.own }];
  return id;
}

function formsNamed(
  tx: Transaction,
  step: Step,
  { produced, needed }: NamedFields,
): Step['forms'] | undefined {
  if (!produced && !needed) return undefined;
  const list = (names: readonly string[] | undefined, use: Step['forms'][number]['use']): Step['forms'] =>
    names
      ? [...new Set(names.map((name) => known(tx.draft.forms, name) ?? addForm(tx, { name })))].map(
          (form) => ({
            form,
            use,
          }),
        )
      : step.forms.filter((entry) => entry.use === use).map(({ form }) => ({ form, use }));
  return [...list(produced, 'produced'), ...list(needed, 'needed')];
}

function metricsNamed(step: Step, { metrics, targets }: NamedFields): Step['metrics'] | undefined {
  if (!metrics && !targets) return undefined;
  const named: Step['metrics'] = metrics
    ? metrics.map(({ name, target }, i) => ({
        name,
        target: (targets ? targets[i] : target) ?? null,
      }))
    : step.metrics.map(({ name }, i) => ({ name, target: targets?.[i] ?? null }));
  // A target without a metric is kept as one: nothing that was written gets lost.
  const more = (targets ?? []).slice(named.length).flatMap((target) => target ?? []);
  return [...named, ...more.map((name) => ({ name, target: null }))];
}

function resourcesNamed(tx: Transaction, { resources }: NamedFields): Step['resources'] | undefined {
  const amounts = new Map<Id, number>();
  for (const { name, kind, amount } of resources ?? []) {
    const fits = Object.values(tx.draft.resources).filter((one) => foldName(one.name) === foldName(name));
    const found = kind === null ? fits[0] : fits.find((one) => one.kind === kind);
    const id = found?.id ?? addResource(tx, { name, kind: kind ?? 'material' });
    amounts.set(id, (amounts.get(id) ?? 0) + amount);
  }
  return resources && [...amounts].map(([resource, amount]) => ({ resource, amount }));
}

/**
 * Sets the given fields of a step. Names are compared without case, width and spaces; a new role is of the step's team.
 * @throws when there is no such step
 */
export function setNamedFields(tx: Transaction, id: Id, fields: NamedFields): void {
  const step = draftRecord(tx, 'steps', id);
  const team = tx.draft.lanes[step.lane]?.team ?? null;
  const { responsible, involved, systems, produced: _p, needed: _n, targets: _t, ...plain } = fields;
  const set = given({
    ...plain,
    responsible: responsible ? roleNamed(tx, responsible, team) : responsible,
    involved: involved?.map(({ role, as }) => ({ role: roleNamed(tx, role, team), as })),
    action: actionNamed(tx, fields.action),
    forms: formsNamed(tx, step, fields),
    systems: systems && [
      ...new Set(systems.map((one) => known(tx.draft.systems, one) ?? addSystem(tx, { name: one }))),
    ],
    metrics: metricsNamed(step, fields),
    resources: resourcesNamed(tx, fields),
  });
  assignFields<Step>(step, set);
}
