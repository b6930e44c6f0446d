import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOT_OPAQUE, type Opacity, startPng } from '../../../src/services/png-encoder';

/** Reads a PNG by the specification alone: chunks with their checksums, one zlib stream, five filters. */
function read(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  expect([...file.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
  const chunks: { name: string; data: Uint8Array }[] = [];
  for (let at = 8; at < file.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    expect(view.getUint32(at + 8 + length), `checksum of ${name}`).toBe(
      crc32(file.subarray(at + 4, at + 8 + length)),
    );
    chunks.push({ name, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  const of = (name: string) => chunks.filter((chunk) => chunk.name === name).map(({ data }) => data);
  const head = of('IHDR')[0]!;
  const headView = new DataView(head.buffer, head.byteOffset);
  const [width, height] = [headView.getUint32(0), headView.getUint32(4)];
  const bytes = head[9] === 6 ? 4 : 3;
  expect([...head.subarray(8)]).toEqual([8, bytes === 4 ? 6 : 2, 0, 0, 0]);
  const raw = inflateSync(Buffer.concat(of('IDAT')));
  expect(raw.length).toBe(height * (width * bytes + 1));
  return {
    width,
    height,
    names: chunks.map(({ name }) => name),
    pixels: unfiltered(raw, width, height, bytes),
    of,
  };
}

/** The bit by bit definition of the checksum, without a table. */
function crc32(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) {
    c ^= byte;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return (c ^ 0xffffffff) >>> 0;
}

function unfiltered(raw: Uint8Array, width: number, height: number, bytes: number): number[] {
  const length = width * bytes;
  const pixels: number[] = [];
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (length + 1)];
    for (let i = 0; i < length; i++) {
      const value = raw[y * (length + 1) + 1 + i] ?? 0;
      const up = y > 0 ? (pixels[(y - 1) * length + i] ?? 0) : 0;
      const left = i >= bytes ? (pixels[y * length + i - bytes] ?? 0) : 0;
      const guess = filter === 0 ? 0 : filter === 1 ? left : filter === 2 ? up : Number.NaN;
      pixels.push((value + guess) & 255);
    }
  }
  return pixels;
}

async function written(
  width: number,
  height: number,
  pixels: readonly number[],
  stripRows: number,
  opacity: Opacity = 'clear',
) {
  const encoder = startPng({ width, height }, 192, opacity);
  for (let y = 0; y < height; y += stripRows)
    await encoder.rows(Uint8ClampedArray.from(pixels.slice(y * width * 4, (y + stripRows) * width * 4)));
  return new Uint8Array(await (await encoder.finish()).arrayBuffer());
}

describe('the PNG encoder', () => {
  it('gives every pixel back, however the rows come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
        async (width, height, stripRows, stream) => {
          const pixels = [...stream.take(width * height * 4)];
          const found = read(await written(width, height, pixels, stripRows));
          expect(found).toMatchObject({ width, height });
          expect(found.pixels).toEqual(pixels);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('leaves opacity out where everything is opaque, and says so when something is not', async () => {
    const pixels = Array.from({ length: 3 * 4 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 256));
    const { pixels: found } = read(await written(3, 4, pixels, 2, 'opaque'));
    expect(found).toEqual(pixels.filter((_, i) => i % 4 !== 3));
    const clear = pixels.with(7, 254);
    await expect(written(3, 4, clear, 2, 'opaque')).rejects.toHaveProperty('name', NOT_OPAQUE);
    expect(read(await written(3, 4, clear, 2)).pixels).toEqual(clear);
  });

  it('says how large it is meant to be on paper, and ends as it should', async () => {
    const { names, of } = read(
      await written(
        2,
        2,
        Array.from({ length: 16 }, (_, i) => i * 15),
        1,
      ),
    );
    expect(names[0]).toBe('IHDR');
    expect(names.at(-1)).toBe('IEND');
    const density = of('pHYs')[0]!;
    // 192 dots an inch are 7559 a metre.
    expect(new DataView(density.buffer, density.byteOffset).getUint32(0)).toBe(7559);
    expect(density[8]).toBe(1);
  });

  it('holds far more pixels than a canvas, in little room where they repeat', async () => {
    const [width, height, rows] = [40_000, 200, 50];
    const encoder = startPng({ width, height }, 96, 'clear');
    const strip = new Uint8ClampedArray(width * rows * 4).fill(200);
    for (let y = 0; y < height; y += rows) await encoder.rows(strip.slice());
    const file = await encoder.finish();
    expect(file.type).toBe('image/png');
    expect(file.size).toBeLessThan(60_000);
    const head = new DataView(await file.slice(16, 24).arrayBuffer());
    expect([head.getUint32(0), head.getUint32(4)]).toEqual([width, height]);
  });

  it('refuses to end before all rows are there', async () => {
    const encoder = startPng({ width: 2, height: 3 }, 96, 'clear');
    await encoder.rows(new Uint8ClampedArray(16));
    await expect(encoder.finish()).rejects.toThrow('2 rows of 3');
  });
});
