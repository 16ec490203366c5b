import type { MemberDesk } from '../command.js';
import type { Conversation } from '../conversation.js';
import type { Fact } from '../facts.js';
import type { Reading } from '../phrases/reading.js';
import { understandLine } from '../phrases/understand-line.js';
import { centreNamed, centresWhere } from './centres.js';
import { ask, goOn, questionOf, talkOf } from './converse.js';
import type { EntryDraft } from './draft.js';
import { withDuration } from './press.js';
import type { Question, Topic } from './question.js';
import { questionOfDoubt } from './question-of-doubt.js';
import { readingSettingFor } from './reading-setting.js';
import { answered, askAgain, presentTopic, type EntryTalk } from './talk.js';

type Taken = { readonly draft: EntryDraft } | { readonly question: Question };

/** A typed answer to the present question; what can't be read as one is asked again, with the reason. */
export async function takeAnswerText(
  text: string,
  conversation: Conversation,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const talk = talkOf(conversation);
  const topic = presentTopic(talk);
  if (topic === null || topic === 'summary' || topic === 'field')
    return [await questionOf({ conversation, talk }, desk)];

  const taken = await take(topic, text, talk, desk);
  if ('question' in taken)
    return ask(askAgain(talk, taken.question), conversation.command, desk, conversation);

  return goOn(answered(talk, taken.draft), conversation, desk);
}

type Askable = Exclude<Topic, 'summary' | 'field'>;

async function take(topic: Askable, text: string, talk: EntryTalk, desk: MemberDesk): Promise<Taken> {
  const { draft } = talk;
  const unread: Taken = { question: { topic, reason: 'unread', words: text.slice(0, 80) } };
  if (topic === 'note') return { draft: { ...draft, note: text } };
  if (topic === 'centre') {
    const centre = centreNamed(text, await centresWhere(desk, 'log an activity'));
    return centre ? { draft: { ...draft, centreId: centre.id } } : unread;
  }

  const bare = bareNumber(topic, text, draft);
  if (bare) return { draft: bare };

  const reading = understandLine(text, await readingSettingFor(draft.centreId, desk));
  const doubted = reading.ask
    .map((doubt) => questionOfDoubt(doubt, text))
    .find((question) => isAbout(topic, question));

  return taken(topic, reading, draft) ?? (doubted ? { question: { ...doubted, topic } } : unread);
}

/** A number alone answers the question that was asked. Hours or minutes are never guessed: 15 and more can only be minutes. */
function bareNumber(topic: Askable, text: string, draft: EntryDraft): EntryDraft | undefined {
  if (!/^\d{1,6}$/u.test(text)) return undefined;
  const number = Number(text);

  switch (topic) {
    case 'volunteers':
      return number <= 100_000 ? { ...draft, volunteers: number, volunteerMin: null } : undefined;
    case 'duration':
      return number >= 25 && number <= 1_440 ? withDuration(draft, number) : undefined;
    case 'centre':
    case 'type':
    case 'when':
    case 'heads':
    case 'led_by':
    case 'parts':
    case 'note':
      return undefined;
  }
}

/** What of a reading answers the question; other things that were said with it are taken along. */
function taken(topic: Askable, reading: Reading, draft: EntryDraft): Taken | undefined {
  switch (topic) {
    case 'type':
      return reading.type ? { draft: { ...draft, type: reading.type, form: reading.form } } : undefined;
    case 'when':
      return reading.date && saysWhen(reading) ? { draft: withWhen(draft, reading) } : undefined;
    case 'heads':
    case 'parts':
      return reading.total === null || reading.ask.some(({ kind }) => kind === 'parts_exceed_total')
        ? undefined
        : { draft: withHeads(draft, reading) };
    case 'duration':
      return reading.durationMin
        ? { draft: { ...withDuration(draft, reading.durationMin), start: reading.start ?? draft.start } }
        : undefined;
    case 'led_by':
      return reading.ledBy
        ? { draft: { ...draft, ledBy: reading.ledBy, youthLeaders: reading.youthLeaders } }
        : undefined;
    case 'volunteers':
      return reading.volunteers === null
        ? undefined
        : { draft: { ...draft, volunteers: reading.volunteers, volunteerMin: reading.volunteerMin } };
    case 'centre':
    case 'note':
      return undefined;
  }
}

function saysWhen({ spans }: Reading): boolean {
  return spans.date !== undefined || spans.start !== undefined || spans.durationMin !== undefined;
}

function withWhen(draft: EntryDraft, reading: Reading): EntryDraft {
  const timed = reading.durationMin ? withDuration(draft, reading.durationMin) : draft;

  return { ...timed, date: reading.date, start: reading.start ?? draft.start };
}

function withHeads(draft: EntryDraft, reading: Reading): EntryDraft {
  const { total, girls, boys, nonbinary, unknown, ages, newcomers } = reading;
  const helpers =
    reading.volunteers === null ? {} : { volunteers: reading.volunteers, volunteerMin: reading.volunteerMin };

  return { ...draft, total, girls, boys, nonbinary, unknown, ages, newcomers, ...helpers };
}

function isAbout(topic: Askable, question: Question): boolean {
  if (question.reason === 'missing') return false;

  return question.topic === topic || (topic === 'heads' && question.topic === 'parts');
}
