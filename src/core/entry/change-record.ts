import type { Activity, ActivityRecord, ActivityRef } from '../activity.js';
import type { MemberDesk } from '../command.js';
import { doubtedTexts, isDoubted } from './doubt/doubt.js';

/** Makes the next version by hand. Words that drew the warning and were replaced are taken out of all earlier versions. */
export async function changeRecord(
  stored: Activity,
  fromVersion: number,
  record: ActivityRecord,
  delayMin: number,
  desk: MemberDesk,
): Promise<Activity | undefined> {
  const changed = await desk.activities.change(stored, fromVersion, {
    act: 'edited',
    record,
    deleted: false,
    delayMin,
    changedAt: desk.now,
    changedById: desk.person.id,
    roomId: desk.room.id,
  });
  if (changed) await removeReplacedWords(stored, record, desk);

  return changed;
}

async function removeReplacedWords(
  stored: Activity,
  record: ActivityRecord,
  desk: MemberDesk,
): Promise<void> {
  for (const field of doubtedTexts) {
    const replaced = stored.record[field];
    if (replaced === record[field] || !isDoubted(replaced)) continue;

    const versions = await versionsInDoubt(stored, field, record[field], desk);
    await desk.activities.removeText(stored, field, versions, { at: desk.now, byId: desk.person.id });
  }
}

async function versionsInDoubt(
  ref: ActivityRef,
  field: (typeof doubtedTexts)[number],
  standing: string | null,
  desk: MemberDesk,
): Promise<readonly number[]> {
  const history = await desk.activities.history(ref);

  return history
    .filter(({ record }) => record[field] !== standing && isDoubted(record[field]))
    .map(({ version }) => version);
}
