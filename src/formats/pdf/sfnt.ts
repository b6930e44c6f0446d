// Font files as a PDF takes them: WOFF unpacked to TrueType, and which characters one holds.
import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

const aligned = (length: number): number => (length + 3) & ~3;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

function woffTables(woff: Uint8Array, view: DataView): Table[] {
  return Array.from({ length: view.getUint16(12) }, (_, i) => {
    const entry = WOFF_HEADER + i * WOFF_ENTRY;
    const offset = view.getUint32(entry + 4);
    const packed = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    const raw = woff.subarray(offset, offset + packed);
    const data = packed < length ? unzlibSync(raw, { out: new Uint8Array(length) }) : raw;
    return { tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), data };
  });
}

/**
 * A WOFF 1 file as the TrueType file that it was made from (W3C, WOFF File Format 1.0, sections 4 and 5).
 * @throws when it is no such file
 */
export function toTrueType(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < WOFF_HEADER || view.getUint32(0) !== WOFF)
    throw new Error('the font is no WOFF file');
  const tables = woffTables(woff, view);
  const head = SFNT_HEADER + SFNT_ENTRY * tables.length;
  const out = new Uint8Array(tables.reduce((sum, { data }) => sum + aligned(data.length), head));
  const to = new DataView(out.buffer);
  const power = Math.floor(Math.log2(tables.length));
  to.setUint32(0, view.getUint32(4));
  to.setUint16(4, tables.length);
  to.setUint16(6, 16 * 2 ** power);
  to.setUint16(8, power);
  to.setUint16(10, 16 * (tables.length - 2 ** power));
  let at = head;
  tables.forEach(({ tag, checksum, data }, i) => {
    const entry = SFNT_HEADER + SFNT_ENTRY * i;
    to.setUint32(entry, tag);
    to.setUint32(entry + 4, checksum);
    to.setUint32(entry + 8, at);
    to.setUint32(entry + 12, data.length);
    out.set(data, at);
    at += aligned(data.length);
  });
  return out;
}

const CMAP = 0x636d6170;

function cmapOf(view: DataView): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = SFNT_HEADER + SFNT_ENTRY * i;
    if (view.getUint32(entry) === CMAP) return view.getUint32(entry + 8);
  }
  throw new Error('the font has no table of characters');
}

/** Format 4: segments of the first 65,536 characters; a segment without offset counts its glyphs on from a start. */
function* segments(view: DataView, table: number): Generator<number> {
  const twice = view.getUint16(table + 6);
  for (let i = 0; i < twice; i += 2) {
    const last = view.getUint16(table + 14 + i);
    const first = view.getUint16(table + 16 + twice + i);
    const delta = view.getUint16(table + 16 + 2 * twice + i);
    const offsetAt = table + 16 + 3 * twice + i;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : view.getUint16(offsetAt + offset + 2 * (code - first));
      if ((glyph & 0xffff) !== 0) yield code;
    }
  }
}

/** Format 12: groups of characters in a row, of any plane. */
function* groups(view: DataView, table: number): Generator<number> {
  for (let i = 0; i < view.getUint32(table + 12); i++) {
    const group = table + 16 + 12 * i;
    const last = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= last; code++) yield code;
  }
}

/** The characters that a TrueType file has a glyph for (OpenType, `cmap`, formats 4 and 12). @throws when it has no such table */
export function charactersOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = cmapOf(view);
  const found = new Set<number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 4 + 8 * i + 4);
    const format = view.getUint16(table);
    if (format === 4) for (const code of segments(view, table)) found.add(code);
    if (format === 12) for (const code of groups(view, table)) found.add(code);
  }
  return found;
}
