import { createWriteStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { JobDesk } from '../../core/jobs/job-kind.js';
import type { KeptFile } from '../../core/ports/kept-files.js';
import type { Refusal } from '../../core/refusals.js';
import { may } from '../../core/rights.js';
import type { Scope } from '../../core/structure.js';

const params = z.object({ fileId: z.string(), scopeId: z.string() });

/** A file that somebody gave, on a disk to be read. */
export interface GivenFile {
  readonly file: KeptFile;
  readonly path: string;
  readonly scope: Scope;
}

/** Refused where it is no longer kept, or not to be taken in by its giver any more. */
export async function givenFile({
  job,
  person,
  store,
  files,
  folder,
  now,
}: JobDesk): Promise<GivenFile | Refusal> {
  const { fileId, scopeId } = params.parse(job.params);
  const file = await files.find(fileId, now());
  const scope = await store.records.structure.scope(scopeId);
  if (!file || !scope) return { reason: 'import-over' };
  if (!may(person.grants, 'import entries', scope)) return { reason: 'no-right', command: 'import' };

  const path = join(folder, 'given');
  await pipeline(Readable.from(files.read(fileId)), createWriteStream(path));
  return { file, path, scope };
}

/** The JSON that it holds; undefined where it begins like something else, null where it can't be read. */
export async function jsonIn(path: string): Promise<unknown> {
  const start = Buffer.alloc(64);
  const handle = await open(path);
  await handle.read(start, 0, 64, 0).finally(() => handle.close());
  if (!/^\uFEFF?\s*\{/u.test(start.toString('utf8'))) return undefined;

  try {
    return JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}
