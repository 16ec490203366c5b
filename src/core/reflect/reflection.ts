/** What a centre asks itself after a session. */
export interface Question {
  readonly id: string;
  /** Null for one of the usual questions, which is worded in the reader's language. */
  readonly text: string | null;
  readonly addedAt: Date;
  /** When it was last asked; null for never. */
  readonly askedAt: Date | null;
  readonly retiredAt: Date | null;
}

/** What somebody answered; it belongs to the activity and the centre, never to a young person. */
export interface Reflection {
  readonly centreId: string;
  readonly id: string;
  /** Null where it is about no activity in particular. */
  readonly activityId: string | null;
  readonly questionId: string | null;
  /** At most 1,000 code points. */
  readonly text: string;
  /** It looks as if it named somebody, and was kept all the same: it can't be shared. */
  readonly warned: boolean;
  /** Null once its writer was forgotten. */
  readonly personId: string | null;
  readonly answeredAt: Date;
  /** Since when it may be told outside the centre, without its writer. */
  readonly sharedAt: Date | null;
}

export const usualQuestions = ['went-well', 'change', 'surprise'] as const;

export const longestReflection = 1_000;
export const longestQuestion = 150;
export const mostQuestions = 10;
