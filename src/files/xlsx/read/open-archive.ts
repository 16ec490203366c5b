import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry } from 'yauzl';
import { TableRefused } from '../../../core/import/table.js';
import type { Bytes } from '../../bytes.js';
import { Unreadable } from './unreadable.js';

/** The parts of a workbook, by their paths. */
export interface Archive {
  /** As they are written; one that is there twice is named twice. */
  readonly paths: readonly string[];
  has(path: string): boolean;
  /** Breaks off where what comes is not what the archive says of it. */
  read(path: string): AsyncIterable<Uint8Array>;
}

const mostParts = 10_000;
/** Rows of zeros shrink to a thousandth; tables of people's words to a tenth or a twentieth. */
const mostGrowth = 150;
const alwaysFineBytes = 20_000_000;

export async function openArchive(bytes: Bytes): Promise<Archive> {
  const zip = await fromRandomAccessReaderPromise(new BytesReader(bytes), await bytes.size(), {
    autoClose: false,
  });
  if (zip.entryCount > mostParts) throw new TableRefused({ reason: 'too-big-inside' });
  const entries = new Map<string, Entry>();
  const paths: string[] = [];
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName.toLowerCase(), entry);
    paths.push(entry.fileName);
  }

  return {
    paths,
    has: (path) => entries.has(path.toLowerCase()),

    async *read(path) {
      const entry = entries.get(path.toLowerCase());
      if (!entry) throw new Unreadable(`The archive has no ${path}.`);
      if (isBomb(entry)) throw new TableRefused({ reason: 'too-big-inside' });
      let sum = 0;
      const content: AsyncIterable<Uint8Array> = await zip.openReadStreamPromise(entry);

      for await (const chunk of content) {
        sum = crc32(chunk, sum);
        yield chunk;
      }
      if (sum !== entry.crc32) throw new Unreadable(`${path} is damaged.`);
    },
  };
}

/** By the sizes that the archive gives, which are held against what really comes. */
function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > alwaysFineBytes && uncompressedSize > compressedSize * mostGrowth;
}

class BytesReader extends RandomAccessReader {
  readonly #bytes: Bytes;

  constructor(bytes: Bytes) {
    super();
    this.#bytes = bytes;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#bytes.stream(start, end), { objectMode: false });
  }
}
