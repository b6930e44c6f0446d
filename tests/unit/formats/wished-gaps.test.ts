// Documents tell gaps where they are wanted, and not a word of them where they are not.
import { describe, expect, it } from 'vitest';
import { gapTable } from '../../../src/formats/document/list-tables';
import { loadDocumentWords, sourceOf } from '../../../src/formats/document/source';
import { toldGaps } from '../../../src/formats/document/wished-gaps';
import type { WriteInput } from '../../../src/formats/format';
import { format } from '../../../src/formats/registry';
import { comparedProject } from '../../helpers/compared-project';
import { partsOf } from '../../helpers/office-xml';
import { formatServices, WRITE_OPTIONS } from '../../helpers/write-options';

const { document, current, target } = comparedProject('en');
const TITLES = ['Contract waits for finance', 'Nobody follows up', 'Answers take too long'];
const compared = {
  before: { document, map: current },
  after: { document, map: target },
  layout: 'sides',
  onlyChanged: false,
} as const;
const INPUTS: Readonly<Record<string, Omit<WriteInput, 'options'>>> = {
  'the current process': { document, map: current },
  'the target': { document, map: target },
  'two maps': { document, map: target, compared },
};

async function said(id: string, input: WriteInput): Promise<string> {
  const file = await format(id).write(input, formatServices());
  if (typeof file === 'string') return file;
  return Object.values(await partsOf(file)).join('\n');
}

describe.each(['docx', 'pptx', 'xlsx', 'markdown'])('gaps in %s', (id) => {
  const subjects = Object.entries(INPUTS).filter(
    ([, input]) => !input.compared || format(id).subjects.includes('comparison'),
  );

  it.each(subjects)('of %s are told when they are wanted, and nowhere when not', async (_, input) => {
    const wanted = await said(id, { ...input, options: { ...WRITE_OPTIONS, gaps: true } });
    for (const title of TITLES) expect(wanted).toContain(title);
    const not = await said(id, { ...input, options: { ...WRITE_OPTIONS, gaps: false } });
    for (const title of TITLES) expect(not).not.toContain(title);
    expect(not).not.toMatch(/\bgaps?\b \d|closes (the )?gap|Gap \d/i);
    const counts = [true, false].map(
      (gaps) =>
        format(id)
          .contents?.({ ...input, options: { ...WRITE_OPTIONS, gaps } })
          .find((one) => one.id === 'gaps')?.count,
    );
    // Markdown shows its text instead of a list of contents.
    expect(counts).toEqual(id === 'markdown' ? [undefined, undefined] : [3, 0]);
  });
});

it.each(Object.entries(INPUTS))(
  'the gaps that are told of %s are those that are listed',
  async (_, input) => {
    const source = sourceOf({ ...input, options: WRITE_OPTIONS }, await loadDocumentWords('en'));
    expect(toldGaps({ ...input })).toBe(gapTable(source).rows.length);
  },
);
