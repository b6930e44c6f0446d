// Writes a PNG row by row as its pixels come in, so that a picture may be larger than a canvas or the memory for all its pixels.
import type { Size } from '../base/geometry';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BYTES = 4;
/** Bytes of a pixel in the file: without opacity where everything is opaque, which is a quarter less to compress. */
const WRITTEN = { opaque: 3, clear: 4 } as const;
const COLOUR_TYPE = { opaque: 2, clear: 6 } as const;
export type Opacity = keyof typeof WRITTEN;
/** Each row is written as its difference from the one above: most of a chart's rows repeat, and zeros take no room. */
const UP = 2;
const INCH = 0.0254;

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function checksum(...parts: readonly Uint8Array[]): number {
  let c = 0xffffffff;
  for (const part of parts) for (const byte of part) c = (CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

const number32 = (value: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/** A chunk: length, name, content, checksum of name and content. */
function chunk(name: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const type = Uint8Array.from(name, (c) => c.charCodeAt(0));
  return [number32(content.length), type, content, number32(checksum(type, content))];
}

function header({ width, height }: Size, opacity: Opacity): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(13);
  content.set(number32(width), 0);
  content.set(number32(height), 4);
  // 8 bits a channel, deflate, adaptive filters, not interlaced.
  content.set([8, COLOUR_TYPE[opacity], 0, 0, 0], 8);
  return content;
}

function density(dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = number32(Math.round(dpi / INCH));
  return Uint8Array.of(...perMetre, ...perMetre, 1);
}

/** The name by which `NotOpaque` is known on the other side of a worker. */
export const NOT_OPAQUE = 'NotOpaque';

/** A picture that was announced as opaque is not. */
class NotOpaque extends Error {
  override readonly name = NOT_OPAQUE;
}

export interface PngEncoder {
  /** Takes the next rows: red, green, blue, opacity, `width` pixels each. @throws NotOpaque */
  rows(pixels: Uint8ClampedArray<ArrayBuffer>): Promise<void>;
  /** The file. @throws when there were fewer or more rows than announced */
  finish(): Promise<Blob>;
}

/**
 * Begins a PNG of a size; `dpi` tells programs how large it is meant to be on paper.
 * Format: W3C "Portable Network Graphics (PNG) Specification", third edition.
 */
export function startPng(size: Size, dpi: number, opacity: Opacity): PngEncoder {
  const { width, height } = size;
  const length = width * WRITTEN[opacity];
  const parts: BlobPart[] = [
    SIGNATURE,
    ...chunk('IHDR', header(size, opacity)),
    ...chunk('pHYs', density(dpi)),
  ];
  const deflate = new CompressionStream('deflate');
  const writer = deflate.writable.getWriter();
  const collected = collect(deflate.readable, parts);
  // What fails is told by `finish`.
  collected.catch(() => undefined);
  let above = new Uint32Array(width);
  let done = 0;
  return {
    async rows(pixels) {
      const all = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / BYTES);
      const count = all.length / width;
      const filtered = new Uint8Array(count * (length + 1));
      for (let row = 0; row < count; row++) {
        const line = all.subarray(row * width, (row + 1) * width);
        differences(line, above, filtered.subarray(row * (length + 1)), opacity);
        above = line;
      }
      done += count;
      await writer.write(filtered);
    },
    async finish() {
      if (done !== height) throw new Error(`${done} rows of ${height}`);
      await writer.close();
      await collected;
      parts.push(...chunk('IEND', new Uint8Array(0)));
      return new Blob(parts, { type: 'image/png' });
    },
  };
}

/** Writes a row's filter and its differences; pixels that repeat cost one comparison, as `into` is zero already. */
function differences(line: Uint32Array, above: Uint32Array, into: Uint8Array, opacity: Opacity): void {
  const written = WRITTEN[opacity];
  const bytes = new Uint8Array(line.buffer, line.byteOffset, line.byteLength);
  const before = new Uint8Array(above.buffer, above.byteOffset, above.byteLength);
  into[0] = UP;
  for (let x = 0; x < line.length; x++) {
    if (line[x] === above[x]) continue;
    const at = x * BYTES;
    if (written === WRITTEN.opaque && bytes[at + 3] !== 255) throw new NotOpaque();
    for (let i = 0; i < written; i++)
      into[1 + x * written + i] = (bytes[at + i] ?? 0) - (before[at + i] ?? 0);
  }
}

async function collect(stream: ReadableStream<Uint8Array>, parts: BlobPart[]): Promise<void> {
  const reader = stream.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read())
    if (part.value.length > 0) parts.push(...chunk('IDAT', Uint8Array.from(part.value)));
}
