import type { DayWords } from '../findings.js';

/** A day as a reader of dates found it, and the first piece after it. */
export interface DayRead {
  readonly day: DayWords;
  readonly next: number;
}
