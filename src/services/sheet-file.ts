// Reads the cells of a CSV or Excel file. Nothing in it is run: formulas give the values that were saved with them.
import { MOST_CELLS } from '../model/text/sheet';
import type { PickedFile } from './files';
import { unpackedSize } from './zip-size';

/** A message below `table.import.errors` in the locale files, and its arguments. */
export interface SheetFault {
  readonly key: 'empty' | 'tooLarge' | 'notASheet' | 'oldExcel' | 'broken' | 'tooMany';
  readonly values: Readonly<Record<string, number>>;
}

export type SheetResult =
  | { readonly ok: true; readonly cells: readonly (readonly string[])[] }
  | { readonly ok: false; readonly fault: SheetFault };

const MB = 1024 * 1024;
/** The largest file that is read, and the most that it may unpack to, MB. */
const LARGEST = { file: 20, unpacked: 200 } as const;

const refused = (key: SheetFault['key'], values: SheetFault['values'] = {}): SheetResult => ({
  ok: false,
  fault: { key, values },
});

const tooLarge = (size: number, most: number): SheetResult =>
  refused('tooLarge', { size: Math.ceil(size / MB), most });

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What Excel and WPS save as CSV on a Chinese computer.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The cells of CSV text, whatever parts them. */
export async function readCsvText(text: string): Promise<readonly (readonly string[])[]> {
  const { default: papa } = await import('papaparse');
  return papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
}

async function readCsv(bytes: Uint8Array): Promise<SheetResult> {
  const text = decoded(bytes);
  // Bytes that no text has: a picture, a program.
  if (text.includes('\0')) return refused('notASheet');
  return checked(await readCsvText(text));
}

/** Text as a person would write the value. */
function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(Number(value.toPrecision(12)));
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' ? value : '';
}

async function readExcel(bytes: Uint8Array): Promise<SheetResult> {
  const unpacked = unpackedSize(bytes);
  if (unpacked === null) return refused('broken');
  if (unpacked > LARGEST.unpacked * MB) return tooLarge(unpacked, LARGEST.unpacked);
  try {
    const { readSheet } = await import('read-excel-file/browser');
    const rows = await readSheet(new Blob([bytes.slice()]));
    return checked(rows.map((row) => row.map(cellText)));
  } catch {
    return refused('broken');
  }
}

function checked(rows: readonly (readonly string[])[]): SheetResult {
  const cells = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (cells.length === 0) return refused('empty');
  const count = cells.reduce((sum, row) => sum + row.length, 0);
  return count > MOST_CELLS ? refused('tooMany', { most: MOST_CELLS }) : { ok: true, cells };
}

/** The cells of the first sheet. Never throws. */
export async function readSheetFile(file: Pick<PickedFile, 'size' | 'arrayBuffer'>): Promise<SheetResult> {
  if (file.size > LARGEST.file * MB) return tooLarge(file.size, LARGEST.file);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length === 0) return refused('empty');
    if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refused('oldExcel');
    return await (startsWith(bytes, 0x50, 0x4b) ? readExcel(bytes) : readCsv(bytes));
  } catch {
    return refused('notASheet');
  }
}
