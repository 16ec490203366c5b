import type { LocalDate } from '../calendar.js';
import type { Scope } from '../structure.js';
import type { ActivityType } from '../vocabulary/activity-type.js';

/** Plain JSON, so that it can wait to be sent. */
export interface QuestionShown {
  readonly id: string;
  readonly text: string | null;
}

/** The activity that is looked back on; plain JSON. */
export interface SessionShown {
  readonly code: string;
  readonly title: string | null;
  readonly type: ActivityType;
  readonly date: LocalDate;
  /** Where the centre is, when it is told. */
  readonly today: LocalDate;
}

export interface ReflectionShown {
  readonly id: string;
  readonly text: string;
  readonly question: QuestionShown | null;
  readonly session: SessionShown | null;
  readonly answeredOn: LocalDate;
  readonly today: LocalDate;
  readonly warned: boolean;
  readonly isShared: boolean;
}

/** Looking back after a session. */
export type ReflectFact =
  | {
      readonly kind: 'reflections-shown';
      readonly centre: Scope;
      readonly questions: readonly QuestionShown[];
      readonly next: QuestionShown | null;
      readonly reflections: readonly ReflectionShown[];
      /** Whether who looks may share answers and change the questions. */
      readonly runs: boolean;
    }
  /** After a session, to be answered or left. */
  | { readonly kind: 'reflection-offered'; readonly question: QuestionShown; readonly session: SessionShown }
  | {
      readonly kind: 'reflection-asked';
      readonly conversationId: string;
      readonly question: QuestionShown | null;
      readonly session: SessionShown | null;
    }
  /** The answer looks as if it named somebody. */
  | {
      readonly kind: 'reflection-doubted';
      readonly conversationId: string;
      readonly step: number;
      readonly excerpt: string;
    }
  | { readonly kind: 'reflection-kept'; readonly reflection: ReflectionShown; readonly slot: string | null }
  | { readonly kind: 'reflection-shared'; readonly reflection: ReflectionShown }
  | { readonly kind: 'reflection-removed' }
  | { readonly kind: 'question-wanted'; readonly conversationId: string }
  | {
      readonly kind: 'questions-changed';
      readonly questions: readonly QuestionShown[];
      readonly slot: string | null;
    };
