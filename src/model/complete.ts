// Fills in what a hand-edited file leaves out, where leaving out can only mean "nothing", and takes out what nobody knows.
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What was done, by path: `filled` a field that was missing, `dropped` one that no record of this kind has. */
export interface Completion {
  readonly kind: 'filled' | 'dropped';
  readonly path: readonly string[];
}

/** Inner schemas as zod keeps them; only the parts that are read here. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly valueType?: Schema;
}
const definition = (schema: Schema): Definition => schema._zod.def as Definition;

/** No rank at all, but one that sorts last: the repair of order gives a real one in its place. */
const NO_RANK = '~';

/** What a missing field means; undefined = it has to be there. A time that says nothing else is working time. */
function nothing(key: string, schema: Schema): unknown {
  if (key === 'rank') return NO_RANK;
  switch (definition(schema).type) {
    case 'nullable':
      return null;
    case 'array':
      return [];
    case 'record':
      return {};
    case 'boolean':
      return key === 'working';
    default:
      return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy of the value in the shape of the schema, as far as that can be had by adding empty fields and dropping unknown ones.
 * Anything else that is wrong is left for the validator. `note` hears of each change.
 */
export function complete(
  schema: Schema,
  value: unknown,
  note: (completion: Completion) => void,
  path: readonly string[] = [],
): unknown {
  const { type, shape, element, innerType, valueType } = definition(schema);
  const inner = (part: Schema, held: unknown, key: string) => complete(part, held, note, [...path, key]);
  if (type === 'nullable' && innerType) return value === null ? null : complete(innerType, value, note, path);
  if (type === 'array' && element && Array.isArray(value))
    return value.map((entry: unknown, i) => inner(element, entry, String(i)));
  if (!isObject(value)) return value;
  if (type === 'record' && valueType)
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, inner(valueType, entry, key)]),
    );
  if (type !== 'object' || !shape) return value;
  const whole: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(shape)) {
    const missing = !Object.hasOwn(value, key);
    const held = missing ? nothing(key, part) : inner(part, value[key], key);
    if (held === undefined) continue;
    whole[key] = held;
    if (missing) note({ kind: 'filled', path: [...path, key] });
  }
  for (const key of Object.keys(value))
    if (!Object.hasOwn(shape, key)) note({ kind: 'dropped', path: [...path, key] });
  return whole;
}
