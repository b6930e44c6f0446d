// The Markdown of a process as a whole, in both languages, and what is typed as nothing but text in it.
import { describe, expect, it } from 'vitest';
import { format } from '../../src/formats/registry';
import type { ProjectDocument } from '../../src/model/document';
import { comparedProject } from '../helpers/compared-project';
import { formatServices, hostileProject, WRITE_OPTIONS } from '../helpers/write-options';

const write = async (document: ProjectDocument, map: string): Promise<string> => {
  const input = { document, map, options: WRITE_OPTIONS };
  return (await format('markdown').write(input, formatServices())) as string;
};

describe('a process as Markdown', () => {
  it.each(['en', 'zh'] as const)('reads as a document in %s', async (language) => {
    const { document, target } = comparedProject(language);
    await expect(await write(document, target)).toMatchFileSnapshot(`process-${language}.md`);
  });

  it('has tables with as many cells in each row, and no mark-up of anybody', async () => {
    const { document, map } = hostileProject();
    const text = await write(document, map);
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text).toContain('=1+1\\</text\\>\\<script\\>alert(1)\\</script\\>\\|\\*\\_\\`');
    const lines = text.split('\n');
    for (const [i, line] of lines.entries()) {
      if (!/^\| -{3}/.test(line)) continue;
      const cells = (row: string): number => row.replace(/\\\|/g, '').split('|').length;
      for (let at = i - 1; lines[at]?.startsWith('|'); at++) expect(cells(lines[at]!)).toBe(cells(line));
    }
  });
});
