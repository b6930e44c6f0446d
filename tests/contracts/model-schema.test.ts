// The published JSON Schema says what the validators say.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../../src/model/document';
import { SCHEMA, TABLES } from '../../src/model/records';

interface JsonSchema {
  readonly properties: Readonly<Record<string, { additionalProperties?: JsonSchema }>>;
  readonly required: readonly string[];
}

describe('the published schema', () => {
  it('is up to date', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/schema.mjs', '--check'], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('describes every field of every table', () => {
    const path = `public/schema/project-${SCHEMA}.schema.json`;
    const schema = JSON.parse(readFileSync(path, 'utf8')) as JsonSchema;
    expect(schema.required).toEqual(['format', 'schema', 'project', ...TABLE_NAMES]);
    for (const table of TABLE_NAMES) {
      const record = schema.properties[table]?.additionalProperties;
      const fields = Object.keys(TABLES[table].shape);
      expect([table, Object.keys(record?.properties ?? {})]).toEqual([table, fields]);
      expect([table, record?.required]).toEqual([table, fields]);
    }
  });
});
