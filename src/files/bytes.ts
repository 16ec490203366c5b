import { open, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

/** The content of a file, to be read on from a place and looked into. */
export interface Bytes {
  /** Up to its end, or to a place before it. */
  stream(from: number, to?: number): AsyncIterable<Uint8Array>;
  /** At most as many as there are. */
  slice(from: number, to: number): Promise<Uint8Array>;
  size(): Promise<number>;
}

export function bytesOf(content: Uint8Array): Bytes {
  return {
    stream: (from, to) => Readable.from([content.subarray(from, to)]),
    slice: (from, to) => Promise.resolve(content.subarray(from, to)),
    size: () => Promise.resolve(content.length),
  };
}

export function bytesOfFile(path: string): Bytes {
  return {
    stream: (from, to = Infinity) =>
      to > from ? createReadStream(path, { start: from, end: to - 1 }) : Readable.from([]),
    size: async () => (await stat(path)).size,

    async slice(from, to) {
      const file = await open(path);
      try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}
