import { addHours } from 'date-fns';

import { largestFileIn } from '../../core/largest-file.js';
import type { NewFile } from '../../core/ports/kept-files.js';
import type { BrowserRoomDeps } from './deps.js';
import type { BrowserPerson } from './identify.js';

export type Upload = Omit<NewFile, 'keptAt' | 'expiresAt'>;

export type Uploaded = 'kept' | 'too-big' | 'cut-off';

type UploadDeps = Pick<BrowserRoomDeps, 'files' | 'now'>;

/** Under which id the file of a message is kept. */
export function uploadId({ id }: Pick<BrowserPerson, 'id'>, message: string): string {
  return `${message}:${id}`;
}

/**
 * Keeps what is uploaded, for an hour: by then its post has come, and what is to become of it was said, or never will. What is
 * there already stays as it is, and of what was cut off nothing stays.
 */
export function keepingUploads(
  deps: UploadDeps,
): (file: Upload, body: AsyncIterable<Uint8Array> | null) => Promise<Uploaded> {
  const inHand = new Map<string, Promise<unknown>>();

  return function keep(file, body) {
    // Two at once would write into one another.
    const before = inHand.get(file.id) ?? Promise.resolve();
    const kept = before.then(() => keepOne(file, body ?? nothing(), deps));
    const over = kept
      .catch(() => undefined)
      .then(() => {
        if (inHand.get(file.id) === over) inHand.delete(file.id);
      });
    inHand.set(file.id, over);

    return kept;
  };
}

async function keepOne(
  file: Upload,
  body: AsyncIterable<Uint8Array>,
  { files, now }: UploadDeps,
): Promise<Uploaded> {
  const keptAt = now();
  if (await files.find(file.id, keptAt)) return readAway(body);

  try {
    await files.keep({ ...file, keptAt, expiresAt: addHours(keptAt, 1) }, upToTheLimit(body));

    return 'kept';
  } catch (error) {
    await files.forget(file.id);
    return whatBecame(error);
  }
}

/** To its end, or its sender would hear nothing but that the line is gone. */
async function readAway(body: AsyncIterable<Uint8Array>): Promise<Uploaded> {
  const pieces = upToTheLimit(body);
  try {
    while ((await pieces.next()).done !== true);

    return 'kept';
  } catch (error) {
    return whatBecame(error);
  }
}

function whatBecame(error: unknown): Uploaded {
  if (error instanceof NotWhole) return error.because;
  throw error;
}

async function* upToTheLimit(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = body[Symbol.asyncIterator]();
  let size = 0;

  for (;;) {
    const next = await pieces.next().catch(() => 'cut-off' as const);
    if (next === 'cut-off') throw new NotWhole(next);
    if (next.done === true) return;

    size += next.value.length;
    if (size > largestFileIn.browser) throw new NotWhole('too-big');
    yield next.value;
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // A file may be empty.
}

class NotWhole extends Error {
  override readonly name = 'NotWhole';
  readonly because: Exclude<Uploaded, 'kept'>;

  constructor(because: Exclude<Uploaded, 'kept'>) {
    super(`A file did not come whole: ${because}.`);
    this.because = because;
  }
}
