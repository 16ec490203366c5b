import type { KeptFile, KeptFiles } from '../core/ports/kept-files.js';
import type { Connection, Queries } from './connection.js';

const bytesAPart = 512 * 1_024;

export function keptFiles({ queries, atomically }: Connection): KeptFiles {
  return {
    async keep(file, pieces) {
      await atomically(async (open) => {
        await forget(open, file.id);
        await open.keptFile.create({ data: file });
      });

      let bytes = 0;
      let part = 0;
      for await (const content of inParts(pieces)) {
        await atomically((open) => open.keptFilePart.create({ data: { fileId: file.id, part, content } }));
        bytes += content.length;
        part += 1;
      }

      await atomically((open) =>
        open.keptFile.update({ where: { id: file.id }, data: { bytes, wholeAt: file.keptAt } }),
      );
      return { ...file, bytes };
    },

    async find(id, now): Promise<KeptFile | undefined> {
      const row = await queries.keptFile.findFirst({
        where: { id, wholeAt: { not: null }, expiresAt: { gt: now } },
        omit: { wholeAt: true },
      });

      return row ?? undefined;
    },

    async *read(fileId) {
      for (let part = 0; ; part += 1) {
        const row = await queries.keptFilePart.findUnique({ where: { fileId_part: { fileId, part } } });
        if (!row) return;
        yield row.content;
      }
    },

    forget: (id) => atomically((open) => forget(open, id)),
  };
}

async function forget(queries: Queries, id: string): Promise<void> {
  await queries.keptFilePart.deleteMany({ where: { fileId: id } });
  await queries.keptFile.deleteMany({ where: { id } });
}

/** Pieces of any size as parts of one. */
async function* inParts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let waiting: Uint8Array[] = [];
  let size = 0;

  for await (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < bytesAPart) continue;

    const all = joined(waiting);
    const whole = size - (size % bytesAPart);
    for (let from = 0; from < whole; from += bytesAPart) yield all.slice(from, from + bytesAPart);
    waiting = [all.slice(whole)];
    size -= whole;
  }
  if (size > 0) yield joined(waiting);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(pieces));
}
