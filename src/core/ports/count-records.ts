import type { LiveCount, NewCount, Press } from '../count/live-count.js';

/** Live head-counts. What several people do at once adds up: nothing here reads a number and writes it back. */
export interface CountRecords {
  begin(count: NewCount): Promise<void>;
  byId(id: string): Promise<LiveCount | undefined>;
  /** Those that go on at the centre, the newest first. */
  openAt(centreId: string): Promise<readonly LiveCount[]>;
  /** Those that go on anywhere and were begun in that span, its ends included. */
  openBegun(from: Date, to: Date): Promise<readonly LiveCount[]>;
  /** False, and nothing is changed, where the count is over or the bucket would leave 0–100,000. */
  press(id: string, press: Press): Promise<boolean>;
  /** Ends it, and tells how it stood at that moment; undefined when it was over already. */
  finish(id: string, by: string, at: Date): Promise<LiveCount | undefined>;
  /** Says what a finished one became. */
  settle(id: string, activityId: string): Promise<void>;
  /** False when it was over already. */
  giveUp(id: string, at: Date): Promise<boolean>;
  /** Takes up again one that was given up, or finished and became nothing; false for any other. */
  goOn(id: string): Promise<boolean>;
}
