import type { MemberDesk } from '../command.js';
import { dateAt } from '../today.js';
import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';
import { centresWhere } from './centres.js';
import { isComplete, recordOf, type EntryDraft } from './draft.js';
import { clashFor } from './clash/clash-for.js';
import type { PartOffered, Prompt, PromptBody } from './prompt.js';
import { guidedSteps, type Question, type Topic } from './question.js';
import { seenBy, placeOf } from './show-entry.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { isSkippable, presentTopic, stepOn, type EntryTalk } from './talk.js';
import { samePrompt } from './same/same-prompt.js';
import { unusualPrompt } from './unusual/unusual-prompt.js';
import { usualAnswersTo } from './usual/usual-answers-to.js';
import { usualTypesAt } from './usual/usual-types.js';

/** The present question of a talk, with the usual answers of this person and centre first. */
export async function promptFor(talk: EntryTalk, code: string | null, desk: MemberDesk): Promise<Prompt> {
  const topic = presentTopic(talk) ?? 'summary';
  const question = talk.questions[0] ?? null;
  const { draft } = talk;
  const centre = draft.centreId ? await placeOf(draft.centreId, desk) : null;
  const vocabulary = await vocabularyFor(draft, desk);
  const type = draft.type ? typeNamed(draft.type, vocabulary) : null;
  const zone = centre?.zone ?? desk.person.grants[0]?.scope.zone ?? 'UTC';
  const frame = {
    question,
    unread: talk.unread ?? null,
    centre,
    type,
    title: draft.title,
    today: dateAt(desk.now, zone),
    progress: progressAt(talk),
    skippable: isSkippable(talk),
  };

  const body = await bodyOf(topic, talk, type, vocabulary, code, desk, zone);

  return { ...frame, ...(await asSeen(body, talk, desk)) };
}

/** A stored entry is shown in a question as anywhere else. */
async function asSeen(body: PromptBody, { editing }: EntryTalk, desk: MemberDesk): Promise<PromptBody> {
  const activity = editing && 'record' in body ? await desk.activities.byRef(editing) : undefined;
  if (!activity || !('record' in body)) return body;
  const see = await seenBy(activity, desk);

  return { ...body, record: see(body.record) };
}

export async function vocabularyFor(draft: EntryDraft, desk: MemberDesk): Promise<Vocabulary> {
  const networkId = draft.centreId
    ? (await placeOf(draft.centreId, desk)).networkId
    : (desk.room.scope ?? desk.person.grants[0]?.scope)?.networkId;

  return networkId ? desk.structure.vocabulary(networkId) : [];
}

function progressAt(talk: EntryTalk): Prompt['progress'] {
  const step = stepOn(talk);

  return step === null ? null : { step: step + 1, of: guidedSteps.length };
}

async function bodyOf(
  topic: Topic,
  talk: EntryTalk,
  type: ActivityType | null,
  vocabulary: Vocabulary,
  code: string | null,
  desk: MemberDesk,
  zone: string,
): Promise<PromptBody> {
  const { draft } = talk;
  const question = talk.questions[0] ?? null;

  switch (topic) {
    case 'centre':
      return { topic, centres: await centresWhere(desk, 'log an activity') };
    case 'type':
      return {
        topic,
        near: await nearTypes(question, draft, vocabulary, desk),
        all: await allTypes(question, draft, vocabulary, desk),
        showsAll: question?.all ?? false,
      };
    case 'when':
    case 'heads':
    case 'duration':
    case 'volunteers':
    case 'led_by':
      return usualAnswersTo(topic, { question, draft, type, zone }, desk);
    case 'parts':
      return { topic, total: draft.total ?? 0, parts: partsSaid(draft) };
    case 'note':
      return { topic };
    case 'split':
      return { topic, parts: talk.parts?.map((part) => partOffered(part.draft, vocabulary)) ?? [] };
    case 'clash':
      return clashFor(talk, vocabulary, desk);
    case 'same':
      return samePrompt(question, draft, type, desk);
    case 'unusual':
      return unusualPrompt(question);
    case 'summary':
      return { topic, record: recordSoFar(draft, type) };
    case 'field':
      return { topic, record: recordSoFar(draft, type), code: code ?? '' };
  }
}

async function nearTypes(
  question: Question | null,
  draft: EntryDraft,
  vocabulary: Vocabulary,
  desk: MemberDesk,
): Promise<readonly ActivityType[]> {
  const named = question?.types?.flatMap((key) => vocabulary.find((type) => type.key === key) ?? []) ?? [];
  if (named.length > 0 && question?.reason === 'ambiguous') return named;

  const byUse = await usualTypesAt(draft.centreId ? [draft.centreId] : [], vocabulary, desk);

  return [...new Set([...named, ...byUse, ...vocabulary])].slice(0, 4);
}

/** The usual ones first, too, where a list holds fewer than there are. */
async function allTypes(
  question: Question | null,
  draft: EntryDraft,
  vocabulary: Vocabulary,
  desk: MemberDesk,
): Promise<Vocabulary> {
  const near = await nearTypes(question, draft, vocabulary, desk);

  return vocabulary.length <= mostInList ? vocabulary : [...new Set([...near, ...vocabulary])];
}

const mostInList = 24;

function partOffered(
  { type, title, date, total, durationMin }: EntryDraft,
  vocabulary: Vocabulary,
): PartOffered {
  return { type: type ? typeNamed(type, vocabulary) : null, title, date, total, durationMin };
}

function partsSaid({ girls, boys, nonbinary }: EntryDraft) {
  return {
    ...(girls && { girls }),
    ...(boys && { boys }),
    ...(nonbinary && { nonbinary }),
  };
}

function recordSoFar(draft: EntryDraft, type: ActivityType | null) {
  if (!isComplete(draft) || !type)
    throw new Error('A summary was to be shown with something still to be asked.');

  return recordOf(draft, type);
}
