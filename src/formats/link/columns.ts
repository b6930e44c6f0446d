// A document in fewer letters: each table field by field instead of record by record, ids once each and by number after that.
import { type ProjectDocument, TABLE_NAMES } from '../../model/document';

/** Longer ones are not written by this app. */
const LONGEST_ID = 100;
/** Before the number of an id; text that begins like one gets a second. */
const SIGN = '~';

/** A document as it is packed. */
interface Packed {
  /** The ids of all records, table by table. */
  readonly ids: readonly string[];
  /** By table, how many of the ids are its own, and what its records say, field by field. */
  readonly tables: Readonly<Record<string, { readonly count: number; readonly fields: Fields }>>;
  /** What is no table, and tables whose records have different fields. */
  readonly rest: Raw;
}
type Raw = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, readonly unknown[]>>;

const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every string and every key of a value, put through a function. */
function mapped(value: unknown, of: (text: string) => string): unknown {
  if (typeof value === 'string') return of(value);
  if (Array.isArray(value)) return value.map((one: unknown) => mapped(one, of));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [of(key), mapped(one, of)]));
}

const sameKeys = (a: Raw, b: Raw): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key));
};

/** The records of a table by their fields; null where they do not have the same ones. */
function fieldsOf(records: readonly Raw[], text: (text: string) => string): Fields | null {
  const [first] = records;
  if (!first || !records.every((record) => sameKeys(first, record))) return null;
  const names = Object.keys(first).filter((name) => name !== 'id');
  return Object.fromEntries(names.map((name) => [name, records.map((record) => mapped(record[name], text))]));
}

/** What is packed into a link. */
export function inColumns(document: ProjectDocument): Packed {
  const ids = TABLE_NAMES.flatMap((table) =>
    Object.keys(document[table]).filter((id) => id.length <= LONGEST_ID),
  );
  const numbers = new Map(ids.map((id, i) => [id, `${SIGN}${i.toString(36)}`]));
  const text = (said: string): string =>
    numbers.get(said) ?? (said.startsWith(SIGN) ? `${SIGN}${said}` : said);
  const tables: Record<string, { count: number; fields: Fields }> = {};
  const rest: Record<string, unknown> = { ...document };
  for (const table of TABLE_NAMES) {
    const entries = Object.entries(document[table]);
    const count = entries.filter(([id]) => numbers.has(id)).length;
    const filed = entries.every(([id, record]) => record.id === id) && count === entries.length;
    const fields = filed
      ? fieldsOf(
          entries.map(([, record]) => record as unknown as Raw),
          text,
        )
      : null;
    tables[table] = { count, fields: fields ?? {} };
    if (fields) delete rest[table];
  }
  return { ids, tables, rest: mapped(rest, text) as Raw };
}

/** Gives ids back for numbers. */
class Numbers {
  private given = 0;

  /** `most`: so many letters of ids may be given back in all. */
  constructor(
    private readonly ids: readonly string[],
    private readonly most: number,
  ) {}

  /** @throws for a number that nothing has, RangeError when it becomes too much */
  readonly text = (said: string): string => {
    if (!said.startsWith(SIGN)) return said;
    if (said.startsWith(SIGN + SIGN)) return said.slice(1);
    const id = this.ids[Number.parseInt(said.slice(1), 36)];
    if (id === undefined) throw new Error('no such id');
    this.given += id.length;
    if (this.given > this.most) throw new RangeError('too much');
    return id;
  };
}

function recordsOf(fields: Raw, ids: readonly string[], text: (said: string) => string): Raw {
  const columns = Object.entries(fields);
  for (const [, values] of columns)
    if (!Array.isArray(values) || values.length !== ids.length) throw new Error('fields of other records');
  return Object.fromEntries(
    ids.map((id, i) => {
      const said = columns.map(([name, values]) => [name, mapped((values as unknown[])[i], text)]);
      return [id, { id, ...Object.fromEntries(said) }];
    }),
  );
}

/**
 * What was packed, still to be parsed: nothing is known of it but that it is no larger than the text that it came from and `most`
 * letters of ids. @throws RangeError when it would be, any other error when it was not packed like this
 */
export function fromColumns(value: unknown, most: number): unknown {
  if (!isObject(value) || !Array.isArray(value.ids) || !isObject(value.tables) || !isObject(value.rest))
    throw new Error('not in columns');
  const ids = value.ids as readonly unknown[];
  if (!ids.every((id): id is string => typeof id === 'string' && id.length <= LONGEST_ID))
    throw new Error('no ids');
  const numbers = new Numbers(ids, most);
  const found: Record<string, unknown> = { ...(mapped(value.rest, numbers.text) as Raw) };
  let at = 0;
  for (const table of TABLE_NAMES) {
    const one = value.tables[table];
    if (!isObject(one) || typeof one.count !== 'number' || !isObject(one.fields)) continue;
    const own = ids.slice(at, at + one.count);
    at += one.count;
    if (!Object.hasOwn(value.rest, table)) found[table] = recordsOf(one.fields, own, numbers.text);
  }
  return found;
}
