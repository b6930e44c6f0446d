// Every schema that ever was opens: without a gap, and each with a document to prove it.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/model/migrations/registry';
import { parse } from '../../src/model/parse';
import { SCHEMA } from '../../src/model/records';

const older = Array.from({ length: SCHEMA }, (_, schema) => schema);

describe('migrations', () => {
  it('lead from every older schema to the next', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(older);
  });

  it.each(older)('from %i have their own file and a document of that schema', (schema) => {
    expect(existsSync(`src/model/migrations/${schema}-to-${schema + 1}.ts`)).toBe(true);
    const path = `tests/fixtures/project-${schema}.json`;
    expect(existsSync(path)).toBe(true);
    const raw = JSON.parse(readFileSync(path, 'utf8')) as { schema: number };
    expect(raw.schema).toBe(schema);
    const result = parse(raw);
    expect(result).toMatchObject({ ok: true });
    if (!result.ok) return;
    expect(result.document.schema).toBe(SCHEMA);
    expect(Object.keys(result.document.steps).length).toBeGreaterThan(0);
    expect(parse(structuredClone(result.document))).toEqual({
      ok: true,
      document: result.document,
      repairs: [],
    });
  });
});
