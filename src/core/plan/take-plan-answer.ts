import { isAfter } from 'date-fns';
import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import { centreNamed, centresWhere } from '../entry/centres.js';
import { readingSettingFor } from '../entry/reading-setting.js';
import type { Fact } from '../facts.js';
import { isLocalTime, minutesOf } from '../local-date.js';
import { understandType, understandWhen } from '../phrases/understand-answer.js';
import { dateAt } from '../today.js';
import {
  askPlan,
  goOnPlanning,
  leftOpenBy,
  planAsked,
  readPlanAt,
  saysNothing,
  type Because,
  type LeftOpen,
  type PlanTalk,
} from './add-plan.js';
import { firstOf } from './first-of.js';
import { draftWith, type PlanDraft } from './plan-draft.js';
import { longestPlanMin } from './read/read-plan.js';
import type { Recurrence } from './recurrence.js';

const over: readonly Fact[] = [{ kind: 'refused', because: { reason: 'question-over' } }];

/** A button of a question was pressed: `[conversation, step, value]`. */
export async function takePlanPress(
  [id = '', step, ...values]: readonly string[],
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const conversation = await desk.conversations.byId(id);
  const talk = conversation && talkIn(conversation);
  if (!talk || isAfter(desk.now, conversation.expiresAt)) return over;
  if (conversation.personId !== desk.person.id)
    return [{ kind: 'refused', because: { reason: 'question-of-another' } }];
  if (String(conversation.step) !== step) return [await planAsked(conversation, talk, null, desk)];

  const value = values.join(':');
  if (value === '=cancel') {
    await desk.conversations.end(id);
    return [{ kind: 'given-up', slot: id }];
  }
  const draft = await pressed(value, talk, desk);
  return draft
    ? goOnPlanning(draft, leftOf(talk), desk, conversation)
    : [await planAsked(conversation, talk, null, desk)];
}

/** A conversation's state is what `askPlan` kept; undefined for one of another kind. */
function talkIn({ state }: Conversation): PlanTalk | undefined {
  const talk = state as { readonly kind?: unknown };

  return talk.kind === 'adding' ? (state as PlanTalk) : undefined;
}

async function pressed(value: string, talk: PlanTalk, desk: MemberDesk): Promise<PlanDraft | undefined> {
  const { draft, topic } = talk;

  switch (topic) {
    case 'centre':
      return (await centresWhere(desk, 'plan activities')).some(({ id }) => id === value)
        ? { ...draft, centreId: value }
        : undefined;
    case 'type':
      return (await readingSettingFor(draft.centreId, desk)).vocabulary.some(({ key }) => key === value)
        ? { ...draft, type: value }
        : undefined;
    case 'days':
      return /^[1-7]$/u.test(value) ? { ...draft, recurrence: weekly(Number(value), 1) } : undefined;
    case 'often':
      return oftenChosen(value, talk, desk);
    case 'time':
      return timed(value, draft);
    case 'change':
      return undefined;
  }
}

async function oftenChosen(
  value: string,
  { draft, often }: PlanTalk,
  desk: MemberDesk,
): Promise<PlanDraft | undefined> {
  if (!often) return undefined;
  const { zone } = await readingSettingFor(draft.centreId, desk);

  if (value === 'weekly') return { ...draft, recurrence: weekly(often.weekday, 1) };
  if (value === 'once')
    return { ...draft, recurrence: { kind: 'once' }, from: firstOf([often.weekday], dateAt(desk.now, zone)) };
  if (often.kind !== 'third') return undefined;
  if (value === 'weeks') return { ...draft, recurrence: weekly(often.weekday, often.place) };

  return value === 'month'
    ? { ...draft, recurrence: { kind: 'monthly', places: [often.place], weekdays: [often.weekday] } }
    : undefined;
}

function weekly(weekday: number, every: number): Recurrence {
  return { kind: 'weekly', every, weekdays: [weekday] };
}

/** `16:00-18:00` */
function timed(value: string, draft: PlanDraft): PlanDraft | undefined {
  const [start = '', end = ''] = value.split('-');
  if (!isLocalTime(start) || !isLocalTime(end)) return undefined;

  return { ...draft, start, durationMin: (minutesOf(end) - minutesOf(start) + 1_440) % 1_440 };
}

/** A typed answer to the present question; what can't be read as one is asked again, with the reason. */
export async function takePlanText(
  text: string,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const talk = talkIn(conversation);
  if (!talk) return over;
  const again = (because: Because) => askPlan(talk, because, desk, conversation);
  const unread = () => again({ problem: 'unread', words: Array.from(text).slice(0, 80).join('') });
  const { draft, topic } = talk;

  if (topic === 'centre') {
    const centre = centreNamed(text, await centresWhere(desk, 'plan activities'));
    return centre
      ? goOnPlanning({ ...draft, centreId: centre.id }, leftOf(talk), desk, conversation)
      : unread();
  }
  const setting = await readingSettingFor(draft.centreId, desk);
  const type = topic === 'type' ? understandType(text, setting) : null;
  if (type?.type) return goOnPlanning({ ...draft, type: type.type }, leftOf(talk), desk, conversation);

  const read = await readPlanAt(text, draft.centreId, desk);
  if ('refused' in read) return [{ kind: 'refused', because: read.refused }];
  const { reading, personIds } = read;
  if (reading.problem) return again(reading.problem);

  if (type && reading.type === null && reading.days === null && reading.once === null) {
    const title = draft.title ?? text;
    return askPlan(
      { ...talk, draft: { ...draft, title }, title: text, near: type.candidates },
      null,
      desk,
      conversation,
    );
  }
  if (topic === 'time') {
    const time = timeOf(text, draft, setting);
    return time ? goOnPlanning(time, leftOf(talk), desk, conversation) : unread();
  }
  if (saysNothing(reading) && personIds === null && reading.until === null && reading.inHolidays === null)
    return unread();

  const next = { ...draftWith(draft, reading), personIds: personIds ?? draft.personIds };
  const left = leftOpenBy(reading);
  return topic === 'days' && next.recurrence === null && left.often === null
    ? unread()
    : goOnPlanning(next, { ...left, often: left.often ?? talk.often }, desk, conversation);
}

/** A start alone is enough where it is known how long it takes. */
function timeOf(
  text: string,
  draft: PlanDraft,
  setting: Awaited<ReturnType<typeof readingSettingFor>>,
): PlanDraft | undefined {
  const [, hour = '', minute = '00'] =
    /^\s*(?:at|ob|kl\.?)?\s*(\d{1,2})(?:[:.](\d{2}))?\s*h?\s*$/iu.exec(text) ?? [];
  const bare = `${hour.padStart(2, '0')}:${minute}`;
  if (hour !== '')
    return isLocalTime(bare) && draft.durationMin !== null ? { ...draft, start: bare } : undefined;

  const { start, durationMin } = understandWhen(text, { ...setting, zone: 'UTC' });
  const whole = { ...draft, start: start ?? draft.start, durationMin: durationMin ?? draft.durationMin };
  return whole.start !== null && whole.durationMin !== null && whole.durationMin <= longestPlanMin
    ? whole
    : undefined;
}

function leftOf({ often, title, near }: PlanTalk): LeftOpen {
  return { often, title, near };
}
