import type { DayMarkRecords } from './day-mark-records.js';
import type { DigestRecords } from './digest-records.js';
import type { FigureSources } from './figure-records.js';
import type { ReflectionRecords } from './reflection-records.js';
import type { TargetRecords } from './target-records.js';

/** What is read together with figures, all of one moment. */
export interface Moment extends FigureSources {
  readonly dayMarks: DayMarkRecords;
  readonly digests: DigestRecords;
  readonly reflections: ReflectionRecords;
  readonly targets: TargetRecords;
}

export interface Moments {
  /** As `figures.atOneMoment`, for who reads more than figures. */
  atOneMoment<T>(read: (moment: Moment) => Promise<T>): Promise<T>;
}
