// The way from older documents to this version: one migration per step of the schema number.
import { SCHEMA } from '../records';
import { zeroToOne } from './0-to-1';
import { oneToTwo } from './1-to-2';
import { twoToThree } from './2-to-3';
import { threeToFour } from './3-to-4';

type Raw = Record<string, unknown>;

/** Turns a document of one schema into one of the next. Gets guarded plain JSON; throws where it cannot make sense of it. */
export type Migration = (raw: Raw) => Raw;

/** By the schema they start from; without a gap up to the present one. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  0: zeroToOne,
  1: oneToTwo,
  2: twoToThree,
  3: threeToFour,
};

export type Migrated =
  | { readonly ok: true; readonly raw: Raw }
  /** The schema that could not be left. */
  | { readonly ok: false; readonly schema: number };

/** Takes a document of any older schema to the present one; one of the present schema stays as it is. */
export function migrate(raw: Raw): Migrated {
  let at = raw;
  for (let schema = Number(raw.schema); schema < SCHEMA; schema += 1) {
    const migration = MIGRATIONS[schema];
    if (!migration) return { ok: false, schema };
    try {
      at = { ...migration(at), schema: schema + 1 };
    } catch {
      return { ok: false, schema };
    }
  }
  return { ok: true, raw: at };
}
