import { addDays } from 'date-fns';
import type { KeptAttachment } from '../message.js';
import type { JobDesk } from './job-kind.js';

const daysKept = { browser: 7, telegram: 1, discord: 1 } as const;

/** Keeps a file that was made for the asker; null, and kept no longer, where it is bigger than the chat takes. */
export async function keepMade(
  { name, mediaType }: { readonly name: string; readonly mediaType: string },
  content: AsyncIterable<Uint8Array>,
  { job, person, files, largestFile, chance, now }: JobDesk,
): Promise<KeptAttachment | null> {
  const { platform } = job.room;
  const file = { id: chance.newId(), personId: person.id, name, mediaType };
  const until = { keptAt: now(), expiresAt: addDays(now(), daysKept[platform]) };
  const { id, bytes } = await files.keep({ ...file, ...until }, content);
  if (bytes <= largestFile) return { id, name, mediaType, bytes };
  await files.forget(id);

  return null;
}
