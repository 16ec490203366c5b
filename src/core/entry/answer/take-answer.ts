import type { ReadingSetting } from '../../phrases/reading.js';
import { withDuration } from '../answer-of-press.js';
import { changesIn, type ChangesRead } from '../change/changes-in.js';
import type { EntryDraft } from '../draft.js';
import { readAnswer, type Readable } from '../read-answer.js';
import type { Question, Topic } from '../question.js';
import { leaderLine } from './leader-line.js';
import { looseTotalIn } from './loose-total.js';

/** What a typed answer makes of a draft, and what has to be asked about it. */
export interface AnswerTaken {
  /** Left out where nothing of the answer can be taken. */
  readonly draft?: EntryDraft | undefined;
  /** Asked in place of the question that was answered. */
  readonly question?: Question | undefined;
  /** Asked later: what the answer says beside its question, and is in doubt. */
  readonly later: readonly Question[];
  /** Words of the answer that were not understood. */
  readonly unread: string | null;
}

/** Reads an answer for its question, and all that it says beside it: nothing that was said is dropped. */
export function takeAnswer(
  topic: Readable,
  typed: string,
  draft: EntryDraft,
  asked: Question | undefined,
  setting: ReadingSetting,
): AnswerTaken {
  const text = topic === 'led_by' ? leaderLine(typed, setting) : typed;
  const own = readAnswer(topic, text, draft, asked, setting);
  const loose = isAboutHeads(topic) || topic === 'type' ? null : looseTotalIn(text, setting);
  const changes = changesOver(topic, text, draft, loose, setting);
  const later = changes.questions.filter((question) => !isOwn(question.topic, topic));

  if (isAboutHeads(topic) && own.question?.topic !== 'parts') {
    if (isCounted(changes)) return { draft: changes.draft, later, unread: changes.unread };
    if (own.draft && changes.says) return askedYet(topic, changes, later);
  }
  const isNoAnswer = own.question?.reason === 'unread' || own.question?.reason === 'unknown';
  if (isNoAnswer && saysOnlyElse(changes, draft, topic)) {
    return askedYet(topic, changes, later);
  }
  if (topic === 'type' && own.question && changes.says)
    return { ...named(own.question, changes), later, unread: null };
  if (!own.draft) return { ...own, later: [], unread: null };

  const isTheAnswer =
    loose === text.trim() || (topic === 'volunteers' && changes.draft.volunteers === draft.volunteers);
  const unread = joined(changes.unread, isTheAnswer ? null : loose);
  return {
    draft: withOwn(topic, own.draft, changes.draft, draft),
    ...(own.question && { question: own.question }),
    later,
    unread: topic === 'type' && own.question ? null : unread,
  };
}

function isAboutHeads(topic: Topic): boolean {
  return topic === 'heads' || topic === 'parts';
}

/** An answer to "how many?" counts anew; a number without a noun counts nobody where something else was asked. */
function changesOver(
  topic: Readable,
  text: string,
  draft: EntryDraft,
  loose: string | null,
  setting: ReadingSetting,
): ChangesRead {
  const changes = changesIn(text, isAboutHeads(topic) ? { ...draft, ...noHeads } : draft, setting);
  if (loose === null) return changes;
  const { total, girls, boys, nonbinary, unknown } = draft;
  const questions = changes.questions.filter((question) => !isAboutHeads(question.topic));

  return { ...changes, questions, draft: { ...changes.draft, total, girls, boys, nonbinary, unknown } };
}

const noHeads = {
  ...{ total: null, girls: null, boys: null, nonbinary: null, unknown: null },
  ...{ ages: null, newcomers: null },
} as const;

function isCounted({ draft, questions }: ChangesRead): boolean {
  return draft.total !== null && questions.every(({ topic }) => !isAboutHeads(topic));
}

/** The hours of a day are asked with it. */
function isOwn(topic: Topic, answered: Topic): boolean {
  return (
    topic === answered ||
    (isAboutHeads(topic) && isAboutHeads(answered)) ||
    (topic === 'duration' && answered === 'when')
  );
}

/** Whether words that answer something else touch nothing that was answered before. */
function saysOnlyElse(
  { draft: changed, says, unread }: ChangesRead,
  draft: EntryDraft,
  topic: Topic,
): boolean {
  if (!says || unread !== null || topic === 'volunteers') return false;
  const fields = Object.keys(draft) as (keyof EntryDraft)[];
  const touched = fields.filter((field) => changed[field] !== draft[field]);

  return touched.length > 0 && touched.every((field) => draft[field] === null);
}

function askedYet(topic: Readable, { draft, unread }: ChangesRead, later: readonly Question[]): AnswerTaken {
  return {
    draft,
    question: { topic: isAboutHeads(topic) ? 'heads' : topic, reason: 'missing', words: null },
    later,
    unread,
  };
}

/** Of a line whose kind nobody knows, only the words that name it are the title. */
function named(
  question: Question,
  { draft, unread: words }: ChangesRead,
): Pick<AnswerTaken, 'draft' | 'question'> {
  return words === null
    ? { draft, question }
    : { draft: { ...draft, title: words }, question: { ...question, words } };
}

function withOwn(topic: Readable, own: EntryDraft, draft: EntryDraft, before: EntryDraft): EntryDraft {
  const { type, title, date, start, durationMin, ledBy, youthLeaders, volunteers, volunteerMin } = own;
  const { total, girls, boys, nonbinary, unknown, ages, newcomers } = own;

  switch (topic) {
    case 'type':
      return { ...draft, type, title: draft.title === before.title ? title : draft.title, form: draft.form };
    case 'when':
    case 'duration':
      return { ...(durationMin === null ? draft : withDuration(draft, durationMin)), date, start };
    case 'heads':
    case 'parts':
      return {
        ...draft,
        ...{ total, girls, boys, nonbinary, unknown, ages, newcomers },
        ...{ youthLeaders, volunteers, volunteerMin },
      };
    case 'led_by':
      return { ...draft, ledBy, youthLeaders };
    case 'volunteers':
      return { ...draft, volunteers, volunteerMin };
  }
}

function joined(...words: readonly (string | null)[]): string | null {
  return words.filter((word) => word !== null).join(' … ') || null;
}
