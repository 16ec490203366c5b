import type { ActivityRef, Confirmed } from '../activity.js';
import type { OccurrenceRef } from '../plan/settle-occurrence.js';
import { emptyDraft, type EntryDraft } from './draft.js';
import { guidedSteps, isStep, requiredSteps, type Question, type Topic } from './question.js';
import { isSettled, nextStep, stepOf } from './steps.js';

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
  /** Where the line reads like several activities, what each of them says. */
  readonly parts?: readonly LinePart[];
  /** What is to be logged after this entry. */
  readonly next?: readonly LinePart[];
  /** Somebody else has changed the entry since that version; the draft is what would be made of it now. */
  readonly clash?: { readonly since: number; readonly wants: 'change' | 'deletion' };
  /** Words of the last answer that were not understood; said once, with the present question. */
  readonly unread?: string;
  /** The message that began it, where it may be edited later. */
  readonly typed?: TypedMessage;
  /** The live head-count that becomes the entry, with whatever is counted by then. */
  readonly counting?: string;
  /** What was planned, and this is the answer to. */
  readonly planned?: OccurrenceRef;
  readonly settled?: Settled;
}

/** What was answered before saving, so that it is not asked again. */
export interface Settled {
  /** Ids of activities that this is another one than. */
  readonly apart?: readonly string[];
  readonly confirmed?: Confirmed;
}

export interface LinePart {
  readonly draft: EntryDraft;
  readonly questions: readonly Question[];
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

/** Which of the guided steps is on, from 0; null outside of them. What is asked beside a step belongs to the one it is about. */
export function stepOn(talk: EntryTalk): number | null {
  if (talk.mode !== 'guided' || talk.stepIndex >= guidedSteps.length) return null;
  const step = stepOf(presentTopic(talk) ?? 'summary');

  return isStep(step) ? guidedSteps.indexOf(step) : talk.stepIndex;
}

/** The first step has to be answered; what can't be left out may wait while there is something else to ask. */
export function isSkippable(talk: EntryTalk): boolean {
  const step = stepOn(talk);
  if (step === null || step === 0 || talk.questions.some(({ reason }) => reason !== 'missing')) return false;

  return !requiredSteps.has(stepOf(presentTopic(talk) ?? 'summary')) || nextStep(step, talk.draft) !== step;
}

/** Takes an answer to the present question and goes on to the next one; `later` is what it leaves in doubt beside it. */
export function answered(talk: EntryTalk, draft: EntryDraft, later: readonly Question[] = []): EntryTalk {
  const [done, ...others] = talk.questions;
  if (!done) return { ...talk, draft, questions: later, stepIndex: nextStep(talk.stepIndex, draft) };

  const questions = [...later, ...others.filter((question) => !isSettled(question, draft, later))];
  const wasStep = talk.mode === 'guided' && stepOf(done.topic) === guidedSteps[talk.stepIndex];

  return {
    ...talk,
    draft,
    questions,
    stepIndex: wasStep && questions.length === 0 ? nextStep(talk.stepIndex, draft) : talk.stepIndex,
  };
}

/** Asks something about the answer in place of the present question. */
export function askAgain(
  talk: EntryTalk,
  question: Question,
  draft: EntryDraft = talk.draft,
  later: readonly Question[] = [],
): EntryTalk {
  const others = talk.questions.slice(1).filter((other) => !isSettled(other, draft, later));

  return { ...talk, draft, questions: [question, ...others, ...later] };
}

/** The same question with everything that could be answered. */
export function askWithAll(talk: EntryTalk): EntryTalk {
  const topic = presentTopic(talk);
  if (topic !== 'type') return talk;
  const [question = { topic, reason: 'missing', words: null } as const, ...others] = talk.questions;

  return { ...talk, questions: [{ ...question, all: true }, ...others] };
}

export function stepBack(talk: EntryTalk): EntryTalk {
  return {
    ...talk,
    questions: talk.questions.filter(({ topic }) => topic === 'centre'),
    stepIndex: Math.max(0, (stepOn(talk) ?? guidedSteps.length) - 1),
  };
}

/** Says with the next question, or the receipt, which words were not understood. */
export function withUnread(talk: EntryTalk, unread: string | null): EntryTalk {
  return unread === null ? talk : { ...talk, unread: Array.from(unread).slice(0, 80).join('') };
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
