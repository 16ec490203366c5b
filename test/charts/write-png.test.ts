import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writePng } from '../../src/charts/write-png.js';
import { sizeOf } from './size-of.js';

interface Chunk {
  readonly kind: string;
  readonly bytes: Buffer;
}

/** As any reader takes a PNG apart, sums checked. */
function chunksOf(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    chunks.push({ kind: png.toString('ascii', at + 4, at + 8), bytes: png.subarray(at + 8, end) });
    at = end + 4;
  }

  return chunks;
}

test('a picture is read back pixel by pixel', () => {
  const sides = fc.integer({ min: 1, max: 40 });

  fc.assert(
    fc.property(sides, sides, fc.infiniteStream(fc.nat({ max: 255 })), (width, height, bytes) => {
      const pixels = Uint8Array.from(bytes.take(width * height * 4));
      const png = writePng({ width, height, pixels });
      const [header, content, end] = chunksOf(png);

      expect(sizeOf(png)).toEqual({ width, height });
      expect([header?.kind, content?.kind, end?.kind]).toEqual(['IHDR', 'IDAT', 'IEND']);
      const rows = inflateSync(content?.bytes ?? Buffer.alloc(0));
      expect(rows.length).toBe(height * (1 + width * 4));
      for (let row = 0; row < height; row += 1) {
        const at = row * (1 + width * 4);
        expect(rows[at]).toBe(0);
        expect([...rows.subarray(at + 1, at + 1 + width * 4)]).toEqual([
          ...pixels.subarray(row * width * 4, (row + 1) * width * 4),
        ]);
      }
    }),
    { numRuns: 30 },
  );
});
