import type { LocalDate } from '../calendar.js';
import type { PlatformName } from '../people.js';
import type { Scope } from '../structure.js';
import type { ActivityType } from '../vocabulary/activity-type.js';
import type { DoubtedField } from './doubt/doubt.js';
import type { Prompt } from './prompt.js';

/** A conversation about an entry, and what is said beside it. */
export type AskingFact =
  | AskedFact
  | DoubtedFact
  | {
      readonly kind: 'draft-found';
      readonly conversationId: string;
      readonly step: number;
      readonly prompt: SummaryOfDraft;
    }
  | { readonly kind: 'given-up'; readonly slot: string }
  | { readonly kind: 'nothing-open' }
  /** A remark on what was answered before it. */
  | { readonly kind: 'remarked'; readonly remark: Remark }
  /** Some of the words before it changed nothing, since they were not understood. */
  | { readonly kind: 'words-left-out'; readonly words: string }
  | DaysInUse
  /** The same can be done in a form. */
  | { readonly kind: 'form-offered' };

/** One question was asked; its answer is typed or pressed. */
export interface AskedFact {
  readonly kind: 'asked';
  readonly conversationId: string;
  /** Counts the questions of the conversation; it is part of every button. */
  readonly step: number;
  readonly command: string;
  readonly prompt: Prompt;
}

/** New words look as if they named somebody: to be kept or changed, or left out. */
export interface DoubtedFact {
  readonly kind: 'words-doubted';
  readonly conversationId: string;
  readonly step: number;
  readonly field: DoubtedField;
  /** What draws the warning, with an ellipsis for the rest. */
  readonly excerpt: string;
  /** Whether the rest was saved with it. */
  readonly beside: 'saved' | 'nothing';
  readonly awaits: 'decision' | 'other words';
  readonly platform: PlatformName;
}

/** What a half-finished entry holds so far. */
export interface SummaryOfDraft {
  readonly type: ActivityType | null;
  readonly title: string | null;
  readonly date: LocalDate | null;
  readonly total: number | null;
  readonly centre: Scope | null;
  readonly today: LocalDate;
}

/** Days that were marked closed have activities, or were open till then: said beside it. */
export interface DaysInUse {
  readonly kind: 'days-in-use';
  readonly activities: number;
  readonly dates: readonly LocalDate[];
  readonly open: readonly LocalDate[];
}

/** What was typed was overruled by what was filled in. */
export type Remark = 'options-won';
