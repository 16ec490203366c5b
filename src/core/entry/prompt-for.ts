import type { MemberDesk } from '../command.js';
import { addDays } from '../local-date.js';
import { dateAt, workingDateAt } from '../today.js';
import type { ActivityType, Vocabulary } from '../vocabulary/activity-type.js';
import { centresWhere } from './centres.js';
import { isComplete, recordOf, type EntryDraft } from './draft.js';
import type { Prompt, PromptBody } from './prompt.js';
import { guidedSteps, type Question, type Topic } from './question.js';
import { seenBy, placeOf } from './show-entry.js';
import { typeNamed } from '../vocabulary/type-named.js';
import { presentTopic, type EntryTalk } from './talk.js';
import { usualTypesAt } from './usual-types.js';

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
    progress: talk.mode === 'guided' ? progressAt(talk) : null,
  };

  const body = await bodyOf(topic, question, draft, type, vocabulary, code, desk, zone);

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
  return talk.stepIndex < guidedSteps.length ? { step: talk.stepIndex + 1, of: guidedSteps.length } : null;
}

async function bodyOf(
  topic: Topic,
  question: Question | null,
  draft: EntryDraft,
  type: ActivityType | null,
  vocabulary: Vocabulary,
  code: string | null,
  desk: MemberDesk,
  zone: string,
): Promise<PromptBody> {
  switch (topic) {
    case 'centre':
      return { topic, centres: await centresWhere(desk, 'log an activity') };
    case 'type':
      return { topic, near: await nearTypes(question, draft, vocabulary, desk), all: vocabulary };
    case 'when':
      return { topic, dates: question?.dates?.length ? question.dates : lastDays(desk.now, zone) };
    case 'heads':
      return { topic, numbers: [0, 5, 8, 10, 12, 15, 20] };
    case 'duration':
      return { topic, minutes: usualDurations(type) };
    case 'parts':
      return { topic, total: draft.total ?? 0, parts: partsSaid(draft) };
    case 'volunteers':
      return { topic, numbers: [0, 1, 2, 3, 4, 5] };
    case 'led_by':
    case 'note':
      return { topic };
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

function lastDays(now: Date, zone: string): readonly string[] {
  const today = workingDateAt(now, zone);

  return [0, -1, -2].map((days) => addDays(today, days));
}

function usualDurations(type: ActivityType | null): readonly number[] {
  const usual = type?.usualMin ?? 120;

  return [...new Set([usual, 60, 90, 120, 180])];
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
