// CSV and Excel files are read into cells; broken and hostile ones are refused with a reason.
import { describe, expect, it } from 'vitest';
import { readSheetFile } from '../../../src/services/sheet-file';
import { unpackedSize } from '../../../src/services/zip-size';
import { xlsx, zip } from '../../helpers/xlsx';

const file = (bytes: Uint8Array, size = bytes.length) => ({
  size,
  arrayBuffer: async (): Promise<ArrayBuffer> => bytes.slice().buffer,
});
const text = (content: string) => file(new TextEncoder().encode(content));

const CELLS = [
  ['Step', 'Stage'],
  ['Call', 'Find & <meet>'],
  ['Two\nlines', ''],
];

/** Of the characters that the test needs. */
const GBK: Readonly<Record<string, readonly number[]>> = {
  步: [0xb2, 0xbd],
  骤: [0xd6, 0xe8],
  电: [0xb5, 0xe7],
  话: [0xbb, 0xb0],
};

describe('a file with cells', () => {
  it.each([
    ['commas', 'Step,Stage\nCall,"Find, meet"\n'],
    ['semicolons', 'Step;Stage\nCall;Find, meet\n'],
    ['tabs', 'Step\tStage\nCall\tFind, meet\n'],
    ['a byte order mark', '\uFEFFStep,Stage\r\nCall,"Find, meet"\r\n\r\n'],
  ])('is read with %s', async (_, content) => {
    expect(await readSheetFile(text(content))).toEqual({
      ok: true,
      cells: [
        ['Step', 'Stage'],
        ['Call', 'Find, meet'],
      ],
    });
  });

  it('is read as a Chinese computer saves it', async () => {
    const bytes = '步骤\n电话\n'.split('').flatMap((char) => GBK[char] ?? [char.charCodeAt(0)]);
    expect(await readSheetFile(file(new Uint8Array(bytes)))).toEqual({
      ok: true,
      cells: [['步骤'], ['电话']],
    });
    const wide = Buffer.from('\uFEFF步骤\t阶段\n电话\t寻找\n', 'utf16le');
    expect(await readSheetFile(file(new Uint8Array(wide)))).toEqual({
      ok: true,
      cells: [
        ['步骤', '阶段'],
        ['电话', '寻找'],
      ],
    });
  });

  it('is read from Excel', async () => {
    expect(await readSheetFile(file(xlsx(CELLS)))).toEqual({ ok: true, cells: CELLS });
  });
});

describe('a file that is none', () => {
  const reason = async (given: Parameters<typeof readSheetFile>[0]): Promise<string> => {
    const result = await readSheetFile(given);
    return result.ok ? 'taken' : result.fault.key;
  };

  it.each([
    ['an empty one', text(''), 'empty'],
    ['only blanks', text(' \n\n , \n'), 'empty'],
    ['a picture', file(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0])), 'notASheet'],
    ['an old Excel file', file(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), 'oldExcel'],
    ['half a file', file(xlsx(CELLS).slice(0, 400)), 'broken'],
    ['a ZIP of something else', file(zip({ 'a.txt': 'hello' })), 'broken'],
    ['one that claims to unpack to gigabytes', file(zip({ 'a.xml': 'x' }, 3e9)), 'tooLarge'],
    ['a huge one', file(new Uint8Array(1), 30 * 1024 * 1024), 'tooLarge'],
    ['too many cells', text(`${'a,'.repeat(400)}\n`.repeat(600)), 'tooMany'],
  ] as const)('%s', async (_, given, key) => expect(await reason(given)).toBe(key));

  it('cannot be opened any more', async () => {
    const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await reason(gone)).toBe('notASheet');
  });
});

describe('what a ZIP file unpacks to', () => {
  it('is the sum of its entries', () => {
    expect(unpackedSize(zip({ a: '12345', b: '123' }))).toBe(8);
    expect(unpackedSize(new Uint8Array([0x50, 0x4b, 3, 4]))).toBeNull();
  });
});
