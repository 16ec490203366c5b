import { activityEnd } from '../../activity-end.js';
import { leaders } from '../../activity.js';
import type { Zone } from '../../calendar.js';
import type { MemberDesk } from '../../command.js';
import { localAt } from '../../instant.js';
import { addDays } from '../../local-date.js';
import { workingDateAt } from '../../today.js';
import type { ActivityType } from '../../vocabulary/activity-type.js';
import type { EntryDraft } from '../draft.js';
import type { HoursOffered, PromptBody } from '../prompt.js';
import type { Question } from '../question.js';
import type { UsualHours } from './usual-answers.js';
import { usualAnswersHere } from './usual-answers-here.js';

interface Asked {
  readonly question: Question | null;
  readonly draft: EntryDraft;
  readonly type: ActivityType | null;
  readonly zone: Zone;
}

/** What a question offers: the most frequent answers of the person and the centre first, then those that suit everybody. */
export async function usualAnswersTo(
  topic: 'when' | 'heads' | 'duration' | 'volunteers' | 'led_by',
  { question, draft, type, zone }: Asked,
  desk: MemberDesk,
): Promise<PromptBody> {
  const usual = await usualAnswersHere(draft, desk);

  switch (topic) {
    case 'when':
      return question?.dates?.length
        ? { topic, hours: [], dates: question.dates }
        : { topic, hours: hoursOn(desk.now, zone, usual.hours), dates: lastDays(desk.now, zone) };
    case 'heads':
      return { topic, numbers: firstOf(3, usual.heads, [0, 5, 8, 10, 12, 15, 20]) };
    case 'duration':
      return {
        topic,
        minutes: firstOf(
          2 + proposedIn(question).length,
          [...proposedIn(question), ...usual.minutes],
          [type?.usualMin ?? 120, 60, 90, 120, 180],
        ),
      };
    case 'volunteers':
      return { topic, numbers: firstOf(2, usual.volunteers, [0, 1, 2, 3, 4, 5]) };
    case 'led_by':
      return { topic, leaders: firstOf(leaders.length, usual.leaders, leaders) };
  }
}

/** How long it was where that is known but for a press, as of a head-count. */
function proposedIn(question: Question | null): readonly number[] {
  return question?.reason === 'missing' ? (question.minutes ?? []).slice(0, 1) : [];
}

/** Each once; of the usual ones at most `most`. */
function firstOf<T>(most: number, usual: readonly T[], others: readonly T[]): readonly T[] {
  return [...new Set([...usual.slice(0, most), ...others])];
}

function lastDays(now: Date, zone: Zone): readonly string[] {
  const today = workingDateAt(now, zone);

  return [0, -1, -2].map((days) => addDays(today, days));
}

/** The usual hours of today, where they have begun; otherwise of the day before. */
function hoursOn(now: Date, zone: Zone, usual: readonly UsualHours[]): readonly HoursOffered[] {
  const today = workingDateAt(now, zone);
  const { date, time } = localAt(now, zone);

  return usual.slice(0, 2).map(({ start, durationMin }) => {
    const hasBegun = date !== today || start <= time;
    const on = hasBegun ? today : addDays(today, -1);

    return {
      date: on,
      start,
      end: localAt(activityEnd({ date: on, start, durationMin }, zone), zone).time,
      durationMin,
    };
  });
}
