import { PassThrough, Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface ZipPart {
  readonly path: string;
  readonly content: AsyncIterable<string> | Iterable<string>;
}

/** The same parts are the same bytes, whenever they are written. */
const options = { mtime: new Date(2000, 0, 1), forceDosTimestamp: true };

/** An archive that is written while it is read; each part is asked for when the one before is done. */
export function zipOf(parts: AsyncIterable<ZipPart>): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const fail = (error: unknown) => {
    out.destroy(error instanceof Error ? error : new Error('A part could not be written.', { cause: error }));
  };

  zip.on('error', fail);
  zip.outputStream.pipe(out);
  addAll(parts, zip, out).catch(fail);

  return out;
}

async function addAll(parts: AsyncIterable<ZipPart>, zip: ZipFile, out: Readable): Promise<void> {
  let current: Readable | undefined;
  out.once('close', () => current?.destroy());

  for await (const { path, content } of parts) {
    current = Readable.from(content, { objectMode: false });
    zip.addReadStream(current, path, options);
    await finished(current);
  }
  zip.end();
}
