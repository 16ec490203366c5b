import { visitsOf, type Activity, type ActivityRecord } from '../activity.js';
import { activityEnd, delayMin } from '../activity-end.js';
import type { MemberDesk } from '../command.js';
import { newCode } from '../receipt-code.js';
import { checkRecord, type RecordField, type RecordProblem } from '../record-rules.js';
import { offerAfterSession } from '../reflect/offer-after-session.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { changeRecord } from './change-record.js';
import { withhold, type Doubt } from './doubt/doubt.js';
import { isComplete, recordOf, type CompleteDraft } from './draft.js';
import { mayChange, notYours } from './find-entry.js';
import { placeOf } from './show-entry.js';
import { typeNamed } from '../vocabulary/type-named.js';
import type { Question } from './question.js';
import { findSame } from './same/find-same.js';
import type { EntryTalk, Settled } from './talk.js';
import { stillConfirmed } from './unusual/confirmed.js';
import { findUnusual } from './unusual/find-unusual.js';

type Written =
  | { readonly activity: Activity; readonly doubts: readonly Doubt[] }
  | { readonly refused: Refusal }
  /** The entry as others have left it: it isn't the version any more that was to be changed. */
  | { readonly clash: Activity }
  /** Nothing was stored: something is to be asked first. */
  | { readonly held: Question };

/** Stores what the talk has come to, all but words in doubt: a new entry, or the next version of the one it changes. */
export async function writeEntry(talk: EntryTalk, desk: MemberDesk): Promise<Written> {
  if (!isComplete(talk.draft))
    throw new Error('An entry was to be written with something still to be asked.');

  const { draft, editing, settled = {} } = talk;
  const written = editing
    ? await changeEntry(draft, editing, settled, desk)
    : await addEntry(draft, settled, desk);

  return 'activity' in written ? keepConfirmed(written, settled, desk) : written;
}

async function addEntry(draft: CompleteDraft, settled: Settled, desk: MemberDesk): Promise<Written> {
  const checked = await check(draft, desk);
  if ('refused' in checked) return checked;
  const { centre, delay } = checked;
  const { record, doubts } = withhold(checked.record);
  if (!may(desk.person.grants, 'log an activity', centre)) return { refused: { reason: 'not-here', centre } };

  const held =
    (await findSame(record, centre.id, settled, desk)) ??
    (await findUnusual(record, centre.id, settled.confirmed ?? {}, undefined, desk));
  if (held) return { held };

  const activity = await desk.activities.add({
    centreId: centre.id,
    id: desk.chance.newId(),
    networkId: centre.networkId,
    code: await freeCode(centre.networkId, desk),
    record,
    loggedAt: desk.now,
    loggedAtGiven: true,
    loggedById: desk.person.id,
    loggedByLabel: null,
    delayMin: delay,
    roomId: desk.room.id,
  });
  await offerAfterSession(activity, centre, desk);

  return { activity, doubts };
}

async function changeEntry(
  draft: CompleteDraft,
  editing: NonNullable<EntryTalk['editing']>,
  { confirmed = {} }: Settled,
  desk: MemberDesk,
): Promise<Written> {
  const stored = await desk.activities.byRef(editing);
  if (!stored || stored.deletedAt) return { refused: { reason: 'entry-gone' } };
  if (!(await mayChange(stored, desk))) return { refused: await notYours(stored, desk) };

  const checked = await check(draft, desk, stored);
  if ('refused' in checked) return checked;
  const { record, doubts } = withhold(checked.record, stored.record);
  if (stored.version !== editing.version) return { clash: stored };
  if (JSON.stringify(record) === JSON.stringify(stored.record)) return { activity: stored, doubts };

  const held = await findUnusual(record, stored.centreId, confirmed, stored, desk);
  if (held) return { held };

  const activity = await changeRecord(stored, editing.version, record, checked.delay, desk);
  if (activity) return { activity, doubts };

  return { clash: (await desk.activities.byRef(editing)) ?? stored };
}

/** Beside the numbers stands that the writer said they are right. */
async function keepConfirmed(
  written: Extract<Written, { activity: Activity }>,
  settled: Settled,
  desk: MemberDesk,
): Promise<Written> {
  const { activity } = written;
  const confirmed = stillConfirmed({ ...activity.confirmed, ...settled.confirmed }, activity.record);
  if (!settled.confirmed || Object.keys(confirmed).length === 0) return written;

  await desk.activities.confirm(activity, confirmed);
  return { ...written, activity: { ...activity, confirmed } };
}

interface Checked {
  readonly centre: Scope;
  readonly record: ActivityRecord;
  readonly delay: number;
}

/** Of a stored entry only what is changed is judged: an old one may still be corrected, and stays as timely as it was. */
async function check(
  draft: CompleteDraft,
  desk: MemberDesk,
  stored?: Activity,
): Promise<Checked | { readonly refused: Refusal }> {
  const centre = await placeOf(draft.centreId, desk);
  const vocabulary = await desk.structure.vocabulary(centre.networkId);
  const { ageBands } = await desk.structure.settings(centre.networkId);
  const record = recordOf(draft, typeNamed(draft.type, vocabulary));
  const today = dateAt(desk.now, centre.zone);
  const problems = checkRecord(record, { today, ageBands, vocabulary, origin: 'typed' }).filter(
    (problem) => !stored || isNew(problem, record, stored.record),
  );
  if (problems.length > 0) return { refused: { reason: 'bad-record', problems } };

  return { centre, record, delay: delayMin(activityEnd(record, centre.zone), stored?.loggedAt ?? desk.now) };
}

/** What is too much for the total may be so because that was changed. */
function isNew({ field, problem }: RecordProblem, record: ActivityRecord, stored: ActivityRecord): boolean {
  return (
    isChanged(field, record, stored) || (problem === 'more-than-total' && isChanged('total', record, stored))
  );
}

function isChanged(field: RecordField, record: ActivityRecord, stored: ActivityRecord): boolean {
  if (field === 'total') return visitsOf(record) !== visitsOf(stored);

  return JSON.stringify(record[field]) !== JSON.stringify(stored[field]);
}

/** Five characters leave room for tens of millions; a sixth is taken when a network gets crowded. */
async function freeCode(networkId: string, desk: MemberDesk): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const code = newCode(() => desk.chance.random(), tries < 10 ? 5 : 6);
    if (await desk.activities.isCodeFree(networkId, code)) return code;
  }

  throw new Error('No free receipt code was found in twenty tries.');
}
