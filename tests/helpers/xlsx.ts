// A small Excel file, made by hand: entries stored as they are, one sheet of inline texts.
import { crc32 } from 'node:zlib';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function header(signature: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(4 + fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    at += size;
  }
  return bytes;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A ZIP file. `claims`: bytes that every entry says it unpacks to; by default the truth. */
export function zip(files: Readonly<Record<string, string>>, claims?: number): Uint8Array {
  const [locals, entries]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [bytesOf(name), bytesOf(content)];
    const sizes = [
      [4, crc32(data)],
      [4, data.length],
      [4, claims ?? data.length],
    ] as const;
    const common = [
      [2, 20],
      [2, 0x800],
      [2, 0],
      [2, 0],
      [2, 0x21],
      ...sizes,
      [2, path.length],
      [2, 0],
    ] as const;
    const local = joined([header(0x04034b50, common), path, data]);
    locals.push(local);
    entries.push(
      joined([header(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), path]),
    );
    offset += local.length;
  }
  const directory = joined(entries);
  const count = entries.length;
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...locals, directory, end]);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main"`;

/** A workbook with one sheet of these texts. */
export function xlsx(cells: readonly (readonly string[])[]): Uint8Array {
  const rows = cells.map((row, y) => {
    const columns = row.map((text, x) =>
      text === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + x)}${y + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
    );
    return `<row r="${y + 1}">${columns.join('')}</row>`;
  });
  const relations = (of: string): string =>
    `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${of}</Relationships>`;
  const relation = (type: string, target: string): string =>
    `<Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    '_rels/.rels': relations(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook ${MAIN} xmlns:r="${OFFICE}/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(relation('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': `${XML}<worksheet ${MAIN}><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}
