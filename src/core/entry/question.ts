import type { ActivityRef, JudgedNumber } from '../activity.js';
import type { LocalDate } from '../calendar.js';
import type { Usual } from './unusual/far-from-usual.js';

/** The steps of the guided way, in their order. */
export const guidedSteps = ['type', 'when', 'heads', 'duration', 'led_by', 'volunteers'] as const;
export type GuidedStep = (typeof guidedSteps)[number];

/** Nobody can say these for the person: an entry without them can't be saved. */
export const requiredSteps: ReadonlySet<string> = new Set<GuidedStep>(['type', 'when', 'heads', 'duration']);

export function isStep(topic: Topic): topic is GuidedStep {
  return guidedSteps.some((step) => step === topic);
}

/** `split`: the line reads like several activities. `clash`: somebody else changed the entry meanwhile. */
export type Topic =
  GuidedStep | 'centre' | 'parts' | 'note' | 'split' | 'clash' | 'same' | 'unusual' | 'summary' | 'field';

/** Why something is asked; `words` are the person's own, quoted in the question. */
export interface Question {
  readonly topic: Exclude<Topic, 'summary' | 'field'>;
  readonly reason: QuestionReason;
  readonly words: string | null;
  /** Keys of types that come near, best first. */
  readonly types?: readonly string[];
  /** Durations that come near. */
  readonly minutes?: readonly number[];
  /** Dates that come near. */
  readonly dates?: readonly LocalDate[];
  /** Whether everything that could be answered is shown, not only what is usual. */
  readonly all?: true;
  /** The entry that it may be. */
  readonly same?: ActivityRef;
  readonly far?: Far;
}

export type QuestionReason =
  | 'missing'
  | 'unknown'
  | 'ambiguous'
  | 'future'
  | 'out-of-range'
  | 'disagree'
  | 'parts-exceed-total'
  | 'several'
  | 'changed-meanwhile'
  | 'looks-same'
  | 'far-from-usual'
  /** What was typed for an answer could not be read. */
  | 'unread';

/** A number of an entry that is far from what is usual. */
export interface Far {
  readonly number: JudgedNumber;
  readonly value: number;
  readonly usual: Usual;
}
