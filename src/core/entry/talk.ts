import type { ActivityRef } from '../activity.js';
import { emptyDraft, type EntryDraft } from './draft.js';
import { guidedSteps, type Question, type Topic } from './question.js';

/**
 * A conversation about one entry, as plain JSON. `line`: only what is missing or in doubt is asked, then it is saved.
 * `guided`: step by step to a summary. `edit`: one field of a stored entry, then it is saved.
 */
export interface EntryTalk {
  readonly mode: 'line' | 'guided' | 'edit';
  readonly draft: EntryDraft;
  /** What is still to be asked, the present question first; in guided mode only those about the present step. */
  readonly questions: readonly Question[];
  /** The guided step that is on; past the last one is the summary, and past that the choice of what to change. */
  readonly stepIndex: number;
  readonly editing: (ActivityRef & { readonly version: number }) | null;
  /** Words of the last answer that were not understood; said once, with the present question. */
  readonly unread?: string;
  /** The message that began it, where it may be edited later. */
  readonly typed?: TypedMessage;
}

export interface TypedMessage {
  readonly roomId: string;
  readonly message: string;
  readonly typedAt: string;
}

export function startLine(draft: EntryDraft, questions: readonly Question[]): EntryTalk {
  return { mode: 'line', draft, questions, stepIndex: 0, editing: null };
}

export function startGuided(draft: EntryDraft = emptyDraft): EntryTalk {
  const questions: readonly Question[] = draft.centreId
    ? []
    : [{ topic: 'centre', reason: 'missing', words: null }];

  return { mode: 'guided', draft, questions, stepIndex: 0, editing: null };
}

/** Only what is missing or in doubt is asked, and then whether to save. */
export function startOffer(draft: EntryDraft, questions: readonly Question[]): EntryTalk {
  return { mode: 'guided', draft, questions, stepIndex: guidedSteps.length, editing: null };
}

export function startEdit(draft: EntryDraft, editing: ActivityRef & { readonly version: number }): EntryTalk {
  return { mode: 'edit', draft, questions: [], stepIndex: 0, editing };
}

/** What is asked now; null when everything has been answered. */
export function presentTopic(talk: EntryTalk): Topic | null {
  const question = talk.questions[0];
  if (question) return question.topic;

  switch (talk.mode) {
    case 'line':
      return null;
    case 'guided':
      return guidedSteps[talk.stepIndex] ?? (talk.stepIndex === guidedSteps.length ? 'summary' : 'field');
    case 'edit':
      return 'field';
  }
}

/** Whether one of the guided steps is on, before the summary. */
export function isAtStep({ mode, stepIndex }: EntryTalk): boolean {
  return mode === 'guided' && stepIndex < guidedSteps.length;
}

/** Takes an answer to the present question and goes on to the next one. */
export function answered(talk: EntryTalk, draft: EntryDraft): EntryTalk {
  const [done, ...others] = talk.questions;
  if (!done) return { ...talk, draft, stepIndex: nextStep(talk.stepIndex, draft) };

  const questions = others.filter((question) => !isSettled(question, draft));
  const wasStep = talk.mode === 'guided' && stepOf(done.topic) === guidedSteps[talk.stepIndex];

  return {
    ...talk,
    draft,
    questions,
    stepIndex: wasStep && questions.length === 0 ? nextStep(talk.stepIndex, draft) : talk.stepIndex,
  };
}

/** Asks something about the answer in place of the present question. */
export function askAgain(talk: EntryTalk, question: Question, draft: EntryDraft = talk.draft): EntryTalk {
  return { ...talk, draft, questions: [question, ...talk.questions.slice(1)] };
}

export function stepBack(talk: EntryTalk): EntryTalk {
  return {
    ...talk,
    questions: talk.questions.filter(({ topic }) => topic === 'centre'),
    stepIndex: Math.max(0, talk.stepIndex - 1),
  };
}

/** From the summary to the choice of what to change. */
export function chooseField(talk: EntryTalk): EntryTalk {
  return { ...talk, questions: [], stepIndex: guidedSteps.length + 1 };
}

/** Where an entry that is being made stands when only saving is left; one that is stored knows no summary. */
export function toSummary(talk: EntryTalk): EntryTalk {
  return talk.mode === 'guided' ? { ...talk, stepIndex: guidedSteps.length } : talk;
}

/** Asks about one field; the answer leads back to the summary, or in edit mode to the change. */
export function askField(talk: EntryTalk, topic: Question['topic']): EntryTalk {
  return { ...talk, questions: [{ topic, reason: 'missing', words: null }], stepIndex: guidedSteps.length };
}

/** The next step that no answer has filled on its way: "yesterday 16–19" says how long it was, too. */
function nextStep(stepIndex: number, draft: EntryDraft): number {
  const open = guidedSteps.findIndex((step, index) => index > stepIndex && !isFilled(step, draft));

  return open === -1 ? guidedSteps.length : open;
}

/** Which step a question belongs to: parts that don't fit are about the heads. */
function stepOf(topic: Question['topic']): Question['topic'] {
  return topic === 'parts' ? 'heads' : topic;
}

/** An answer may settle a later question on its way: "14 girls, 2 h" to "how many?". */
function isSettled({ topic, reason }: Question, draft: EntryDraft): boolean {
  return reason === 'missing' && isFilled(topic, draft);
}

function isFilled(topic: Question['topic'], draft: EntryDraft): boolean {
  switch (topic) {
    case 'centre':
      return draft.centreId !== null;
    case 'type':
      return draft.type !== null;
    case 'when':
      return draft.date !== null;
    case 'heads':
      return draft.total !== null;
    case 'duration':
      return draft.durationMin !== null;
    case 'led_by':
      return draft.ledBy !== null;
    case 'volunteers':
      return draft.volunteers !== null;
    case 'parts':
    case 'note':
      return false;
  }
}
