// The chart that draw.io keeps in the PNG files that it exports: XML in a chunk of text, percent encoded, packed or not.
import { inflated } from './pack';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** True for a PNG. */
export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, i) => bytes[i] === byte);

/** What draw.io calls its text: today, and in older files. */
const KEYS: ReadonlySet<string> = new Set(['mxfile', 'mxGraphModel']);
/** The longest keyword of a PNG, bytes (ISO 15948, 11.3.4). */
const LONGEST_KEY = 79;
/** Pictures have few chunks of text; one that has more is made to keep its reader busy. */
const MOST_CHUNKS = 10_000;
/** Length, type and sum of a chunk, bytes. */
const FRAME = 12;

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks in order, as far as they are sound: a length beyond the end of the file ends them. */
function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at: number = SIGNATURE.length;
  for (let count = 0; count < MOST_CHUNKS && at + FRAME <= bytes.length; count++) {
    const length = view.getUint32(at);
    if (at + FRAME + length > bytes.length) return;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    yield { type, data: bytes.subarray(at + 8, at + 8 + length) };
    if (type === 'IEND') return;
    at += FRAME + length;
  }
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The keyword of a chunk of text and what follows it; null for none of draw.io's. */
function ownText({ type, data }: Chunk): Uint8Array | null {
  if (type !== 'tEXt' && type !== 'zTXt') return null;
  const end = data.subarray(0, LONGEST_KEY + 1).indexOf(0);
  return end > 0 && KEYS.has(latin(data.subarray(0, end))) ? data.subarray(end + 1) : null;
}

/** Some writers leave the spaces of forms. */
function decoded(text: string): string {
  const plain = text.trimStart();
  return plain.startsWith('<') ? plain : decodeURIComponent(plain.replaceAll('+', ' '));
}

/**
 * The XML of the chart in a PNG, of `most` bytes at most; null where there is none.
 * @throws RangeError when it is larger, any other error when it cannot be unpacked
 */
export function pngChart(bytes: Uint8Array, most: number): string | null {
  for (const chunk of chunksOf(bytes)) {
    const text = ownText(chunk);
    if (!text) continue;
    if (chunk.type === 'tEXt') return decoded(latin(text));
    // The first byte names the way of packing, of which there is one; then a head of zlib, which some writers leave out.
    const [method, first = 0, second = 0] = text;
    if (method !== 0) throw new Error('packed in an unknown way');
    const hasHead = (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
    return decoded(inflated(text.subarray(hasHead ? 3 : 1), most));
  }
  return null;
}
