import { activityEnd, delayMin } from '../src/core/activity-end.js';
import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import { ask } from '../src/core/entry/converse.js';
import { draftOf } from '../src/core/entry/draft.js';
import { findOwnEntry } from '../src/core/entry/find-entry.js';
import { placeOf, showEntry } from '../src/core/entry/show-entry.js';
import { startEdit } from '../src/core/entry/talk.js';
import { takeAnswerPress } from '../src/core/entry/take-press.js';
import { takeAnswerText } from '../src/core/entry/take-text.js';
import type { Fact } from '../src/core/facts.js';

/** Changes one field of an entry after the other, or deletes it; what it was before is kept. */
export const edit: MembersCommand = {
  name: 'edit',
  aliases: ['popravi', 'andra'],
  audience: 'asker',
  for: 'correct own entries',

  async run(input, desk) {
    const [code, verb] = input.split(/\s+/u);
    if (!code) return [{ kind: 'refused', because: { reason: 'code-missing', command: 'edit' } }];

    return verb?.toLowerCase() === 'delete' ? deleteEntry(code, desk) : beginEdit(code, desk);
  },

  async press(parts, desk) {
    const [first = '', code = ''] = parts;
    if (first === 'at') return beginEdit(code, desk);

    return first === 'delete' ? deleteEntry(code, desk) : takeAnswerPress(parts, desk);
  },

  reply: takeAnswerText,
};

async function beginEdit(code: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const found = await findOwnEntry(code, desk);
  if ('refused' in found) return [{ kind: 'refused', because: found.refused }];

  const { activity } = found;
  if (activity.deletedAt) return [{ kind: 'refused', because: { reason: 'entry-gone' } }];

  return ask(startEdit(draftOf(activity.record, activity.centreId), activity), 'edit', desk);
}

async function deleteEntry(code: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const found = await findOwnEntry(code, desk);
  if ('refused' in found) return [{ kind: 'refused', because: found.refused }];

  const { activity } = found;
  if (activity.deletedAt) return [{ kind: 'refused', because: { reason: 'entry-gone' } }];

  const { zone } = await placeOf(activity.centreId, desk);
  const deleted = await desk.activities.change(activity, activity.version, {
    act: 'deleted',
    record: activity.record,
    deleted: true,
    delayMin: delayMin(activityEnd(activity.record, zone), activity.loggedAt),
    changedAt: desk.now,
    changedById: desk.person.id,
    roomId: desk.room.id,
  });
  if (!deleted) return [{ kind: 'refused', because: { reason: 'changed-meanwhile' } }];

  return [{ kind: 'entry-deleted', entry: await showEntry(deleted, desk), slot: null }];
}
