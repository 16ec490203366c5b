import type { MemberDesk } from '../command.js';
import { askOrFinish } from '../entry/converse.js';
import { talkOf } from '../entry/open-talk.js';
import { emptyDraft, type EntryDraft } from '../entry/draft.js';
import { missingQuestions } from '../entry/missing.js';
import type { Question } from '../entry/question.js';
import { placeOf } from '../entry/show-entry.js';
import { startLine } from '../entry/talk.js';
import type { Fact } from '../facts.js';
import { localAt } from '../instant.js';
import type { Scope } from '../structure.js';
import { workingDateAt } from '../today.js';
import { countedHeads } from './counted-heads.js';
import { isLong, isOver, youngPeopleIn, type LiveCount } from './live-count.js';
import { overBecause } from './over-because.js';
import { showCount } from './show-count.js';

const fiveMinutes = 300_000;
const longestMin = 24 * 60;

/** Asks what an entry still needs, and goes on counting meanwhile: what has been counted by the last answer is what is saved. */
export async function finishCount(
  count: LiveCount,
  saving: 'unless empty' | 'also empty',
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  if (isOver(count)) return [{ kind: 'refused', because: await overBecause(count, desk) }];
  if (saving === 'unless empty' && youngPeopleIn(count.counts) + count.counts.volunteers === 0) {
    return [{ kind: 'count-empty', count: await showCount(count, desk) }];
  }

  const draft = draftOfCount(count, await placeOf(count.centreId, desk));
  const questions = missingQuestions(draft).map((question) => proposing(question, count, desk.now));
  return askOrFinish(
    { ...startLine(draft, questions), counting: count.id },
    'log',
    desk,
    await before(count, desk),
  );
}

function draftOfCount(count: LiveCount, { zone }: Scope): EntryDraft {
  const { centreId, type, title, startedAt } = count;
  const date = workingDateAt(startedAt, zone);
  const rounded = new Date(Math.round(startedAt.getTime() / fiveMinutes) * fiveMinutes);
  const local = localAt(rounded, zone);

  return {
    ...emptyDraft,
    ...countedHeads(count.counts),
    ...{ centreId, type, title, date },
    // A start in the small hours would be that of the day before.
    start: local.date === date ? local.time : null,
  };
}

/** From the beginning of the count until now, to five minutes; until its last press where it was forgotten. */
function proposing(question: Question, count: LiveCount, now: Date): Question {
  const { startedAt, last } = count;
  const end = last && isLong(count, now) ? last.at : now;
  const minutes = Math.round((end.getTime() - startedAt.getTime()) / fiveMinutes) * 5;

  return question.topic === 'duration' && minutes >= 5 && minutes <= longestMin
    ? { ...question, minutes: [minutes] }
    : question;
}

/** Where the same person asked to finish it before, the question is asked in its place. */
async function before({ id }: LiveCount, desk: MemberDesk) {
  const latest = await desk.conversations.latestOf(desk.person.id, desk.now, { command: 'log' });

  return latest && talkOf(latest).counting === id ? latest : undefined;
}
