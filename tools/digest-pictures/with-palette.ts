import { deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { pngFile } from '../../src/charts/png-file.js';

const mostColours = 256;

/** The same picture in its 256 most frequent colours, which takes a fraction of the bytes; opaque ones only. */
export function withPalette(png: Buffer): Buffer {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  const colours = coloursOf(new Resvg(svg).render().pixels);
  const palette = mostFrequent(colours);
  const places = new Map<number, number>();
  const rows = Buffer.alloc(height * (1 + width));
  for (const [at, colour] of colours.entries()) {
    const place = places.get(colour) ?? nearest(colour, palette);
    places.set(colour, place);
    rows[at + Math.floor(at / width) + 1] = place;
  }

  const header = Buffer.from(png.subarray(16, 29));
  // Eight bits that are a place in the palette, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return pngFile({
    IHDR: header,
    PLTE: Buffer.from(palette.flatMap((colour) => [...channelsOf(colour)])),
    IDAT: deflateSync(rows, { level: 9 }),
  });
}

function coloursOf(pixels: Uint8Array): Uint32Array {
  const at = (byte: number): number => pixels[byte] ?? 0;

  return Uint32Array.from(
    { length: pixels.length / 4 },
    (_, n) => (at(4 * n) << 16) | (at(4 * n + 1) << 8) | at(4 * n + 2),
  );
}

function mostFrequent(colours: Uint32Array): readonly number[] {
  const count = new Map<number, number>();
  for (const colour of colours) count.set(colour, (count.get(colour) ?? 0) + 1);

  return [...count]
    .sort(([, one], [, other]) => other - one)
    .slice(0, mostColours)
    .map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(colour, other));

  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  const others = channelsOf(other);

  return channelsOf(one).reduce((sum, channel, n) => sum + (channel - (others[n] ?? 0)) ** 2, 0);
}

function channelsOf(colour: number): readonly number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}
