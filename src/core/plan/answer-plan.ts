import { addHours } from 'date-fns';
import type { LocalDate } from '../calendar.js';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import { centresWhere } from '../entry/centres.js';
import { ask, askOrFinish } from '../entry/converse.js';
import { emptyDraft, type EntryDraft } from '../entry/draft.js';
import { markDay } from '../entry/mark-day.js';
import { readAnswer } from '../entry/read-answer.js';
import { readingSettingFor } from '../entry/reading-setting.js';
import { placeOf, showEntry } from '../entry/show-entry.js';
import type { Question } from '../entry/question.js';
import { startLine, type EntryTalk } from '../entry/talk.js';
import type { Fact } from '../facts.js';
import { addDays, isLocalDate } from '../local-date.js';
import { understandLine } from '../phrases/understand-line.js';
import { newCode } from '../receipt-code.js';
import { limits } from '../record-rules.js';
import { dateAt } from '../today.js';
import { outcomeOf } from './due-questions.js';
import { occurrenceOn, occurrencesOf, type Occurrence } from './occurrences.js';
import type { HeadsAskedFact } from './plan-facts.js';
import { plansAt } from './plans-at.js';
import { settleOccurrence } from './settle-occurrence.js';
import { showSession } from './show-plan.js';
import { usualHeadsOf } from './usual-heads.js';

/** A typed answer is awaited, as plain JSON. */
export interface HeadsTalk {
  readonly kind: 'heads';
  readonly planId: string;
  readonly date: LocalDate;
}

const keptForHours = 72;

/** A button of "how many came?" was pressed: `[plan, date, value]`. */
export async function takeHeadsPress(
  [planId = '', date = '', value = '']: readonly string[],
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const found = await findSession({ planId, date }, desk);
  if ('facts' in found) return found.facts;

  if (value === 'cancelled') return callOff(found.session, 'cancelled', desk);
  if (/^\d{1,6}$/u.test(value) && Number(value) <= limits.heads.most)
    return answer({ ...draftOf(found.session), total: Number(value) }, found.session, desk);

  return [await askHeads(found.session, desk)];
}

/** A typed answer: `6, 1 prostovoljka`, or that it was cancelled. */
export async function takeHeadsText(
  text: string,
  talk: HeadsTalk,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const found = await findSession(talk, desk);
  if ('facts' in found) {
    await desk.conversations.end(conversation.id);
    return found.facts;
  }

  return answerHeads(text, found.session, desk, conversation);
}

/** The number in words, read like any other; what is in doubt of it is asked as of any entry. */
export async function answerHeads(
  text: string,
  session: Occurrence,
  desk: MemberDesk,
  conversation?: Conversation,
): Promise<readonly Fact[]> {
  const setting = await readingSettingFor(session.plan.centreId, desk);
  const line = understandLine(text, setting);
  const { day, note, ledBy, newcomers } = line;
  const read = readAnswer('heads', text, { ...draftOf(session), note, ledBy, newcomers }, undefined, setting);
  const isDay = day === 'cancelled' || day === 'closed';
  if (!isDay && read.question)
    return ask(
      talkAbout(session, read.draft ?? draftOf(session), [read.question]),
      'log',
      desk,
      conversation,
    );

  if (conversation) await desk.conversations.end(conversation.id);
  if (isDay) return callOff(session, day, desk);
  return read.draft ? answer(read.draft, session, desk) : [];
}

/** A conversation's state is what `askHeads` kept; undefined for one of another kind. */
export function headsTalkIn({ state }: Conversation): HeadsTalk | undefined {
  return (state as { readonly kind?: unknown }).kind === 'heads' ? (state as HeadsTalk) : undefined;
}

type FoundSession = { readonly session: Occurrence } | { readonly facts: readonly Fact[] };

/** The session that is asked about; said where it is settled, or where there is none. */
async function findSession(
  { planId, date }: Pick<HeadsTalk, 'planId' | 'date'>,
  desk: MemberDesk,
): Promise<FoundSession> {
  const centres = await centresWhere(desk, 'log an activity');
  const plan = await desk.plans.byId(
    centres.map(({ id }) => id),
    planId,
  );
  if (!plan || !isLocalDate(date)) return refused({ reason: 'no-such-plan' });

  const centre = await placeOf(plan.centreId, desk);
  const known = await plansAt(centre, addDays(date, -1), addDays(date, 1), desk);
  const asked = occurrenceOn(plan, date, centre.zone);
  const settled = outcomeOf(asked, known);
  if (settled) {
    const ref = settled.kind === 'logged' ? { centreId: centre.id, id: settled.activityId } : null;
    const activity = ref ? await desk.activities.byRef(ref) : undefined;
    const entry = activity ? await showEntry(activity, desk) : null;
    return {
      facts: [{ kind: 'plan-answered-already', session: await showSession(plan, date, desk), entry }],
    };
  }

  const session = occurrencesOf(known, date, date).find((one) => one.plan.id === planId);
  if (!session || date < addDays(dateAt(desk.now, centre.zone), -limits.daysBack))
    return refused({ reason: 'question-over' });

  return session.startsAt > desk.now ? refused({ reason: 'plan-not-begun', date }) : { session };
}

function refused(because: Extract<Fact, { kind: 'refused' }>['because']): FoundSession {
  return { facts: [{ kind: 'refused', because }] };
}

function draftOf({ plan, date, durationMin }: Occurrence): EntryDraft {
  const { centreId, start, type, form, setting, title } = plan;

  return { ...emptyDraft, centreId, date, start, durationMin, type, form, setting, title };
}

/** The answer is an entry like any other. */
function answer(draft: EntryDraft, session: Occurrence, desk: MemberDesk): Promise<readonly Fact[]> {
  return askOrFinish(talkAbout(session, draft, []), 'log', desk);
}

/** Whatever is asked first, the entry it comes to settles the session. */
function talkAbout(
  { plan: { centreId, id }, date }: Occurrence,
  draft: EntryDraft,
  questions: readonly Question[],
): EntryTalk {
  return { ...startLine(draft, questions), planned: { centreId, id, date } };
}

async function callOff(
  { plan, date }: Occurrence,
  day: 'cancelled' | 'closed',
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const facts = await markDay({ ...emptyDraft, centreId: plan.centreId, date, day }, null, desk);
  if (day === 'cancelled' && facts.some(({ kind }) => kind === 'day-marked'))
    await settleOccurrence({ ...plan, date }, 'cancelled', null, desk);

  return facts;
}

/** Asks for the number in words. */
async function askHeads({ plan, date }: Occurrence, desk: MemberDesk): Promise<HeadsAskedFact> {
  const conversation: Conversation = {
    id: newCode(() => desk.chance.random(), 10),
    personId: desk.person.id,
    roomId: desk.room.id,
    command: 'plan',
    state: { kind: 'heads', planId: plan.id, date } satisfies HeadsTalk,
    step: 1,
    startedAt: desk.now,
    askedAt: desk.now,
    expiresAt: addHours(desk.now, keptForHours),
  };
  await desk.conversations.save(conversation);

  return {
    kind: 'plan-heads-asked',
    session: await showSession(plan, date, desk),
    numbers: await usualHeadsOf(plan, date, desk),
    conversationId: conversation.id,
  };
}
