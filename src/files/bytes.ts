import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

/** The content of a file, to be read on from a place and looked into. */
export interface Bytes {
  stream(from: number): AsyncIterable<Uint8Array>;
  /** At most as many as there are. */
  slice(from: number, to: number): Promise<Uint8Array>;
}

export function bytesOf(content: Uint8Array): Bytes {
  return {
    stream: (from) => Readable.from([content.subarray(from)]),
    slice: (from, to) => Promise.resolve(content.subarray(from, to)),
  };
}

export function bytesOfFile(path: string): Bytes {
  return {
    stream: (from) => createReadStream(path, { start: from }),

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
