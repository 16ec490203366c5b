import { daySums } from '../../core/day-total.js';

/** What one centre's entries add to its sums from one date to another, row by row, as a query over them. */
export interface CountedAnew {
  readonly sqlite: string;
  readonly postgresql: string;
}

const kind = '"Activity"."centreId", "onDate", "Activity"."type", "form", "setting", "ledBy"';

const columnOf: Readonly<Record<(typeof daySums)[number], string>> = {
  activities: '1',
  minutes: '"durationMin"',
  girls: '"girls"',
  boys: '"boys"',
  nonbinary: '"nonbinary"',
  unknown: '"unknown"',
  newcomers: 'COALESCE("newcomers", 0)',
  volunteers: '"volunteers"',
  volunteerMin: '"volunteerMin"',
  youthLeaders: 'COALESCE("youthLeaders", 0)',
};

const countActivities = `
  SELECT ${kind}, ${daySums.map((sum) => `${columnOf[sum]} AS "${sum}"`).join(', ')}
  FROM "Activity" WHERE "deletedAt" IS NULL`;

export const activitySums: CountedAnew = { sqlite: countActivities, postgresql: countActivities };

export const ageSums: CountedAnew = {
  sqlite: countAges('json_each("ages")'),
  postgresql: countAges('jsonb_each_text("ages")'),
};

function countAges(eachBand: string): string {
  return `
  SELECT ${kind}, one."key" AS "band", CAST(one."value" AS BIGINT) AS "visits"
  FROM "Activity", ${eachBand} AS one WHERE "deletedAt" IS NULL`;
}
