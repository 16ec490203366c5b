import { crc32 } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A PNG of these chunks, in this order. */
export function pngFile(chunks: Readonly<Record<string, Buffer>>): Buffer {
  const all = Object.entries({ ...chunks, IEND: Buffer.alloc(0) });

  return Buffer.concat([Buffer.from(signature), ...all.map(([kind, bytes]) => chunk(kind, bytes))]);
}

function chunk(kind: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'ascii'), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));

  return Buffer.concat([length, named, sum]);
}
