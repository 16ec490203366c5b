import type { LocalDate } from '../calendar.js';

/** The steps of the guided way, in their order. */
export const guidedSteps = ['type', 'when', 'heads', 'duration', 'led_by', 'volunteers'] as const;
export type GuidedStep = (typeof guidedSteps)[number];

export type Topic = GuidedStep | 'centre' | 'parts' | 'note' | 'summary' | 'field';

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
}

export type QuestionReason =
  | 'missing'
  | 'unknown'
  | 'ambiguous'
  | 'future'
  | 'out-of-range'
  | 'disagree'
  | 'parts-exceed-total'
  /** What was typed for an answer could not be read. */
  | 'unread';
