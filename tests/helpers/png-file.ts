// PNG files made byte by byte: one pixel, and chunks of text as they are asked for.
import { crc32, deflateSync } from 'node:zlib';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A chunk with its length and sum. */
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([latin(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Text under a keyword, plain or packed as the standard has it. */
export const textChunk = (key: string, text: string): Buffer => pngChunk('tEXt', latin(`${key}\0${text}`));
export const packedChunk = (key: string, packed: Uint8Array, method = 0): Buffer =>
  pngChunk('zTXt', Buffer.concat([latin(`${key}\0`), Buffer.from([method]), packed]));

/** A picture of one red pixel with more chunks behind its head. */
export function pngFile(...chunks: readonly Buffer[]): Uint8Array {
  const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      pngChunk('IHDR', head),
      ...chunks,
      pngChunk('IDAT', deflateSync(Buffer.from([0, 255, 0, 0]))),
      pngChunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
