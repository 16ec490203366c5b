import type { ReadingSetting } from '../phrases/reading.js';
import {
  understandDuration,
  understandHeads,
  understandType,
  understandWhen,
  type HeadsAnswer,
} from '../phrases/understand-answer.js';
import { understandLine } from '../phrases/understand-line.js';
import type { EntryDraft } from './draft.js';
import { withDuration } from './answer-of-press.js';
import type { Question, Topic } from './question.js';
import { questionOfDoubt } from './question-of-doubt.js';

/** What a typed answer makes of a draft, or what has to be asked about it. */
export type ReadAnswer =
  | { readonly draft: EntryDraft; readonly question?: undefined }
  /** `draft` is set where the answer is kept while it is doubted. */
  | { readonly draft?: EntryDraft; readonly question: Question };

export type Readable = Exclude<
  Topic,
  'summary' | 'field' | 'centre' | 'note' | 'split' | 'clash' | 'same' | 'unusual'
>;

/** Reads an answer for the one question that was asked; what can't be read as one is a question again. */
export function readAnswer(
  topic: Readable,
  text: string,
  draft: EntryDraft,
  asked: Question | undefined,
  setting: ReadingSetting,
): ReadAnswer {
  switch (topic) {
    case 'type':
      return readType(text, draft, asked, setting);
    case 'when':
      return readWhen(text, draft, setting);
    case 'heads':
    case 'parts':
      return readHeads(text, draft, setting);
    case 'duration':
      return readDuration(text, draft, setting);
    case 'led_by':
      return readLeader(text, draft, setting);
    case 'volunteers':
      return readVolunteers(text, draft, setting);
  }
}

function readType(
  text: string,
  draft: EntryDraft,
  asked: Question | undefined,
  setting: ReadingSetting,
): ReadAnswer {
  const { type, candidates } = understandType(text, setting);
  if (type) return { draft: { ...draft, type, form: null } };

  const reason = candidates.length > 1 ? 'ambiguous' : 'unknown';
  return {
    draft: { ...draft, title: draft.title === asked?.words ? text : (draft.title ?? text) },
    question: { topic: 'type', reason, words: text, types: candidates },
  };
}

function readWhen(text: string, draft: EntryDraft, setting: ReadingSetting): ReadAnswer {
  const { date, start, durationMin, ask, spans } = understandWhen(text, setting);
  const [doubt] = ask;
  if (doubt) return { question: { ...questionOfDoubt(doubt, text), topic: 'when' } };
  if (!date || Object.keys(spans).length === 0) return unread('when', text);

  const timed = durationMin === null ? draft : withDuration(draft, durationMin);
  return { draft: { ...timed, date, start: start ?? draft.start } };
}

function readHeads(text: string, draft: EntryDraft, setting: ReadingSetting): ReadAnswer {
  const heads = understandHeads(text, setting);
  const doubt = heads.ask.find(({ kind }) => kind !== 'total');
  if (doubt) {
    const question = questionOfDoubt(doubt, text);
    return question.topic === 'parts'
      ? { draft: withHeads(draft, heads), question }
      : { question: { ...question, topic: 'heads' } };
  }

  return heads.total === null ? unread('heads', text) : { draft: withHeads(draft, heads) };
}

function readDuration(text: string, draft: EntryDraft, setting: ReadingSetting): ReadAnswer {
  const { start, durationMin, ask } = understandDuration(text, setting);
  if (durationMin !== null)
    return { draft: { ...withDuration(draft, durationMin), start: start ?? draft.start } };

  const doubt = ask.find(({ spans }) => spans.length > 0);
  return doubt
    ? { question: { ...questionOfDoubt(doubt, text), topic: 'duration' } }
    : unread('duration', text);
}

function readLeader(text: string, draft: EntryDraft, setting: ReadingSetting): ReadAnswer {
  const { ledBy, youthLeaders } = understandLine(text, setting);

  return ledBy ? { draft: { ...draft, ledBy, youthLeaders } } : unread('led_by', text);
}

/** A number alone is theirs here; young people are not, and a length could be theirs or the activity's. */
function readVolunteers(text: string, draft: EntryDraft, setting: ReadingSetting): ReadAnswer {
  if (understandLine(text, setting).durationMin !== null) return unread('volunteers', text);

  const { volunteers, volunteerMin, total, unknown, ask } = understandHeads(text, setting);
  const outOfRange = ask.find(({ kind }) => kind === 'out_of_range');
  if (outOfRange) return { question: { ...questionOfDoubt(outOfRange, text), topic: 'volunteers' } };
  if (ask.some(({ kind }) => kind !== 'total')) return unread('volunteers', text);

  const bare = total === unknown ? total : null;
  const said = volunteers ?? bare;
  return said === null ? unread('volunteers', text) : { draft: { ...draft, volunteers: said, volunteerMin } };
}

function withHeads(draft: EntryDraft, heads: HeadsAnswer): EntryDraft {
  const { total, girls, boys, nonbinary, unknown, ages, newcomers, youthLeaders, volunteers, volunteerMin } =
    heads;

  return {
    ...draft,
    ...{ total, girls, boys, nonbinary, unknown, ages, newcomers },
    youthLeaders: youthLeaders ?? draft.youthLeaders,
    ...(volunteers !== null && { volunteers, volunteerMin }),
  };
}

function unread(topic: Question['topic'], text: string): ReadAnswer {
  return { question: { topic, reason: 'unread', words: Array.from(text).slice(0, 80).join('') } };
}
