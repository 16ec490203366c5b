import type { Question, Reflection } from '../reflect/reflection.js';

/** A centre's questions, and what was answered. */
export interface ReflectionRecords {
  /** Those that are kept for the centre, retired ones too, by their place; none where it goes by the usual ones. */
  questions(centreId: string): Promise<readonly Question[]>;
  /** Keeps questions, or changes those that are kept. */
  putQuestions(centreId: string, questions: readonly Question[]): Promise<void>;
  add(reflection: Reflection): Promise<void>;
  byId(centreIds: readonly string[], id: string): Promise<Reflection | undefined>;
  /** The newest first, at most `limit`. */
  latest(centreIds: readonly string[], limit: number): Promise<readonly Reflection[]>;
  /** About that activity, the oldest first. */
  about(centreId: string, activityId: string): Promise<readonly Reflection[]>;
  /** Those answered at `from <= moment < to` that are shared, by when they were answered. */
  sharedBetween(centreIds: readonly string[], from: Date, to: Date): Promise<readonly Reflection[]>;
  /** Null keeps it in the centre again. */
  share(centreId: string, id: string, at: Date | null): Promise<void>;
  remove(centreId: string, id: string): Promise<void>;
}
