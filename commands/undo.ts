import type { Activity } from '../src/core/activity.js';
import { activityEnd, delayMin } from '../src/core/activity-end.js';
import { codeGiven, codeOption } from '../src/core/code-option.js';
import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { DayMark } from '../src/core/day-mark.js';
import { centresWhere } from '../src/core/entry/centres.js';
import { findChangeableEntry, mayChange } from '../src/core/entry/find-entry.js';
import { offerEntries } from '../src/core/entry/offer-entries.js';
import { placeOf, showEntry } from '../src/core/entry/show-entry.js';
import type { Fact } from '../src/core/facts.js';
import { standingChange, type StandingChange } from '../src/core/history.js';
import { may } from '../src/core/rights.js';
import { dateAt } from '../src/core/today.js';

/** Takes back the person's latest change that still stands, or the latest one of an entry; it never redoes. */
export const undo: MembersCommand = {
  name: 'undo',
  aliases: { sl: 'razveljavi', sv: 'angra' },
  audience: 'asker',
  for: 'correct own entries',

  options: [codeOption],

  async run(text, desk, options) {
    const input = codeGiven(text, options);

    return input === '' ? undoMyLatest(desk) : undoEntry(input, null, desk);
  },

  async press([first = '', version = ''], desk) {
    return first === 'mark' ? undoMark(version, desk) : undoEntry(first, Number(version), desk);
  },

  suggest: (_asked, desk) => offerEntries(desk),
};

async function undoMyLatest(desk: MemberDesk): Promise<readonly Fact[]> {
  const entry = await myLatestChange(desk);
  const mark = await desk.dayMarks.latestBy(desk.person.id);

  if (mark && (!entry || mark.loggedAt > entry.standing.change.changedAt)) return takeMarkBack(mark, desk);
  return entry ? takeChangeBack(entry.activity, entry.standing, desk) : [{ kind: 'nothing-to-undo' }];
}

async function myLatestChange(desk: MemberDesk) {
  for (const ref of await desk.activities.lastChangedBy(desk.person.id, 20)) {
    const standing = standingChange(await desk.activities.history(ref));
    const activity = await desk.activities.byRef(ref);
    if (activity && standing?.change.changedById === desk.person.id) return { activity, standing };
  }

  return undefined;
}

/** `version` is the change that a button belongs to, or the taking back of one; null for whichever is the latest. */
async function undoEntry(code: string, version: number | null, desk: MemberDesk): Promise<readonly Fact[]> {
  const found = await findChangeableEntry(code, desk);
  if ('refused' in found) return [{ kind: 'refused', because: found.refused }];

  const { activity } = found;
  const standing = standingChange(await desk.activities.history(activity));
  if (!standing) return [{ kind: 'nothing-to-undo' }];
  const isLatest = version === null || version === standing.change.version || version === activity.version;
  if (!isLatest) {
    return [{ kind: 'change-not-latest', entry: await showEntry(activity, desk) }];
  }

  return takeChangeBack(activity, standing, desk);
}

async function takeChangeBack(
  activity: Activity,
  { change, before }: StandingChange,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  if (!(await mayChange(activity, desk))) return [{ kind: 'nothing-to-undo' }];

  const { zone } = await placeOf(activity.centreId, desk);
  const record = before?.record ?? change.record;
  const changed = await desk.activities.change(activity, activity.version, {
    act: 'undone',
    record,
    deleted: before?.deleted ?? true,
    delayMin: delayMin(activityEnd(record, zone), activity.loggedAt),
    changedAt: desk.now,
    changedById: desk.person.id,
    roomId: desk.room.id,
    undoes: change.version,
  });
  if (!changed) return [{ kind: 'refused', because: { reason: 'changed-meanwhile' } }];

  return [{ kind: 'change-taken-back', act: change.act, entry: await showEntry(changed, desk) }];
}

async function undoMark(id: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const centres = await centresWhere(desk, 'mark a day');
  const mark = await desk.dayMarks.byId(
    centres.map((centre) => centre.id),
    id,
  );
  if (!mark || mark.takenBackAt) return [{ kind: 'nothing-to-undo' }];

  const centre = await placeOf(mark.centreId, desk);
  const action = mark.loggedById === desk.person.id ? 'correct own entries' : 'correct the entries';
  if (may(desk.person.grants, action, centre)) return takeMarkBack(mark, desk);

  const names = await desk.people.names(mark.loggedById ? [mark.loggedById] : []);
  const by = names.get(mark.loggedById ?? '') ?? null;
  return [{ kind: 'refused', because: { reason: 'not-yours-to-change', by, centre } }];
}

async function takeMarkBack(mark: DayMark, desk: MemberDesk): Promise<readonly Fact[]> {
  const centre = await placeOf(mark.centreId, desk);
  if (!may(desk.person.grants, 'mark a day', centre)) return [{ kind: 'nothing-to-undo' }];

  const marks = await desk.dayMarks.madeWith(mark);
  for (const { centreId, id } of marks) await desk.dayMarks.takeBack(centreId, id, desk.now);

  const dates = marks.map(({ date }) => date);
  return [{ kind: 'mark-taken-back', mark, dates, centre, today: dateAt(desk.now, centre.zone) }];
}
