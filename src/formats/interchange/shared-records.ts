// The roles, forms, systems and resources of a file as records of a new project, and the mentions of them in steps under new ids.
import * as z from 'zod/mini';
import type { Id, NewId } from '../../base/id';
import type { ProjectDocument } from '../../model/document';
import * as records from '../../model/records';
import { type OwnFields, SHARED_TABLES } from './own-fields';

/** New ids by those of the file. */
export type NewIds = ReadonlyMap<string, Id>;

const isObject = (value: unknown): value is OwnFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FIELDS_OF_STEP = ['responsible', 'involved', 'forms', 'systems', 'resources'] as const;

/** Adds the sound records of the file's tables to a document; returns their new ids and says how many were not sound. */
export function addShared(
  document: ProjectDocument,
  project: OwnFields,
  teams: NewIds,
  newId: NewId,
): { readonly ids: NewIds; readonly faulty: readonly string[] } {
  const ids = new Map<string, Id>();
  const faulty: string[] = [];
  const found: { table: (typeof SHARED_TABLES)[number]; id: Id; record: OwnFields }[] = [];
  for (const table of SHARED_TABLES) {
    const raw = project[table];
    if (!isObject(raw)) continue;
    for (const [key, value] of Object.entries(raw).slice(0, 5_000)) {
      if (!isObject(value)) continue;
      const id = newId();
      ids.set(`${table} ${key}`, id);
      found.push({ table, id, record: { ...value, id } });
    }
  }
  const mentioned = (table: string, key: unknown): Id | null => ids.get(`${table} ${String(key)}`) ?? null;
  for (const { table, id, record } of found) {
    const given: Record<string, unknown> = { ...record };
    if (table === 'roles') given.team = teams.get(String(record.team)) ?? null;
    if (table === 'resources') given.role = mentioned('roles', record.role);
    const read = z.safeParse(records.TABLES[table], given);
    if (read.success) Object.assign(document[table], { [id]: read.data });
    else faulty.push(typeof record.name === 'string' ? record.name : table);
  }
  return { ids, faulty };
}

/** The fields of a step with new ids; `lost` counts mentions of nothing. */
export function withNewIds(
  document: ProjectDocument,
  fields: OwnFields,
  ids: NewIds,
): { readonly fields: OwnFields; readonly lost: number } {
  const next: Record<string, unknown> = { ...fields };
  let lost = 0;
  const found = (table: (typeof SHARED_TABLES)[number], key: unknown): Id | null => {
    const id = ids.get(`${table} ${String(key)}`);
    if (id !== undefined && Object.hasOwn(document[table], id)) return id;
    lost += 1;
    return null;
  };
  const each = (
    name: 'involved' | 'forms' | 'resources',
    table: (typeof SHARED_TABLES)[number],
    key: string,
  ): void => {
    const list = fields[name];
    if (!Array.isArray(list)) return;
    next[name] = list.flatMap((one: unknown) => {
      const id = isObject(one) ? found(table, one[key]) : null;
      return id === null ? [] : [{ ...(one as OwnFields), [key]: id }];
    });
  };
  if (typeof fields.responsible === 'string') next.responsible = found('roles', fields.responsible);
  each('involved', 'roles', 'role');
  each('forms', 'forms', 'form');
  each('resources', 'resources', 'resource');
  if (Array.isArray(fields.systems))
    next.systems = fields.systems.flatMap((key) => found('systems', key) ?? []);
  for (const name of FIELDS_OF_STEP) if (next[name] === undefined) delete next[name];
  return { fields: next, lost };
}
