// npm run schema: writes the published JSON Schema of project files from the validators. --check: says whether it is up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { runnerImport } from 'vite';
import * as z from 'zod/mini';

/** Vite reads the validators, because Node 20 cannot read TypeScript. */
const load = async (path) => (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;

const { document } = await load('./src/model/document.ts');
const { SCHEMA } = await load('./src/model/records.ts');
const path = `public/schema/project-${SCHEMA}.schema.json`;

const { $schema, properties, ...shape } = z.toJSONSchema(document);
const schema = {
  $schema,
  $id: `project-${SCHEMA}.schema.json`,
  title: `Stagelane project, schema ${SCHEMA}`,
  description:
    'A project file as Stagelane writes it. On opening, optional fields and empty tables may be missing. Beyond this schema, references must point at records of the file, a step and its lane and stage belong to one map, and so do the ends of a connection.',
  ...shape,
  // A file may name this schema, so that editors help with it.
  properties: { $schema: { type: 'string' }, ...properties },
};
const text = `${JSON.stringify(schema, null, 2)}\n`;

if (process.argv.includes('--check')) {
  let published = '';
  try {
    published = readFileSync(path, 'utf8');
  } catch {
    // Not there: it is out of date like any other difference.
  }
  if (published !== text) {
    console.error(`${path} does not say what the validators say. Run: npm run schema`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
