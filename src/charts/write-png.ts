import { deflateSync } from 'node:zlib';
import { pngFile } from './png-file.js';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha, a byte each. */
  readonly pixels: Uint8Array;
}

const bytesPerPixel = 4;

/** With rows as they are and little zeal: flat colours get no larger for it, and it takes a third of the time of resvg's own. */
export function writePng({ width, height, pixels }: Pixels): Buffer {
  const rowBytes = width * bytesPerPixel;
  const rows = new Uint8Array(height * (1 + rowBytes));
  for (let row = 0; row < height; row += 1) {
    rows.set(pixels.subarray(row * rowBytes, (row + 1) * rowBytes), row * (1 + rowBytes) + 1);
  }

  return pngFile({ IHDR: headerOf(width, height), IDAT: deflateSync(rows, { level: 3 }) });
}

function headerOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of each of red, green, blue and alpha.
  header.set([8, 6], 8);

  return header;
}
