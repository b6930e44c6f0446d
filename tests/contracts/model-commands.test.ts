// The commands and cascades are what their file names say.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CASCADES } from '../../src/model/cascades/registry';

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace('.ts', ''));

describe.each(filesIn('src/model/commands'))('the command %s', (name) => {
  it('exports one function of that name', async () => {
    const exported = (await import(`../../src/model/commands/${name}.ts`)) as Record<string, unknown>;
    expect(Object.keys(exported)).toEqual([camel(name)]);
    expect(exported[camel(name)]).toBeInstanceOf(Function);
  });

  it('begins with a verb and takes the transaction first', () => {
    expect(name).toMatch(
      /^(add|set|delete|move|connect|reconnect|insert|paste|duplicate|place|replace|turn|display|show|fold|expand|combine|carry)(-|$)/,
    );
    const source = readFileSync(`src/model/commands/${name}.ts`, 'utf8');
    expect(source).toMatch(new RegExp(`export function ${camel(name)}\\(\\s*tx: Transaction`));
  });
});

describe('the cascades', () => {
  it('all run: every file is in the registry', () => {
    const files = filesIn('src/model/cascades').filter((name) => !['registry', 'cascade'].includes(name));
    expect(CASCADES.map(({ name }) => name).toSorted()).toEqual(files.map(camel).toSorted());
  });
});
