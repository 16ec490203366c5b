import type { ActivityRecord } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { may } from '../rights.js';
import { workingDateAt } from '../today.js';
import { ask } from './converse.js';
import { draftOf, type EntryDraft } from './draft.js';
import { findEntry } from './find-entry.js';
import { placeOf } from './show-entry.js';
import { startLine } from './talk.js';

/** The same again today; only the heads are asked anew. */
export async function repeatEntry(code: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const found = await findEntry(code, desk);
  if ('refused' in found) return [{ kind: 'refused', because: found.refused }];

  const { record, centreId } = found.activity;
  const centre = await placeOf(centreId, desk);
  if (!may(desk.person.grants, 'log an activity', centre)) {
    return [{ kind: 'refused', because: { reason: 'not-here', centre } }];
  }

  const draft = templateOf(record, centreId, workingDateAt(desk.now, centre.zone));
  return ask(startLine(draft, [{ topic: 'heads', reason: 'missing', words: null }]), 'log', desk);
}

/** All of an entry that is likely to be so again. */
export function templateOf(record: ActivityRecord, centreId: string, date: LocalDate): EntryDraft {
  return {
    ...draftOf(record, centreId),
    date,
    total: null,
    girls: null,
    boys: null,
    nonbinary: null,
    unknown: null,
    ages: null,
    newcomers: null,
    youthLeaders: null,
    volunteers: null,
    volunteerMin: null,
    note: null,
  };
}
