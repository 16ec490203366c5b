import type { Moment, Moments } from '../core/ports/moments.js';
import type { Connection } from './connection.js';
import { dayMarkRecords } from './day-marks.js';
import { digestRecords } from './digests.js';
import { figureRecords } from './figures.js';
import { reflectionRecords } from './reflections.js';
import { structureRecords } from './structure.js';
import { targetRecords } from './targets.js';

export function moments({ atOneMoment }: Connection): Moments {
  return { atOneMoment: (read) => atOneMoment((still) => read(momentOf(still))) };
}

function momentOf(still: Connection): Moment {
  return {
    structure: structureRecords(still),
    figures: figureRecords(still),
    dayMarks: dayMarkRecords(still),
    digests: digestRecords(still),
    reflections: reflectionRecords(still),
    targets: targetRecords(still),
  };
}
