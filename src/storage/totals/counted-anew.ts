/** The sums of one centre's entries as a query, which `centre` stands for. */
type Counting = (centre: string) => string;

export interface CountedAnew {
  readonly sqlite: Counting;
  readonly postgresql: Counting;
}

const kind = '"Activity"."centreId", "onDate", "Activity"."type", "form", "setting", "ledBy"';
const summed = [
  'girls',
  'boys',
  'nonbinary',
  'unknown',
  'newcomers',
  'volunteers',
  'volunteerMin',
  'youthLeaders',
];

const countActivities: Counting = (centre) => `
  SELECT ${kind}, COUNT(*) AS "activities", ${sum('durationMin', 'minutes')}, ${summed.map((column) => sum(column)).join(', ')}
  FROM "Activity" WHERE "centreId" = ${centre} AND "deletedAt" IS NULL GROUP BY ${kind}`;

export const activitySums: CountedAnew = { sqlite: countActivities, postgresql: countActivities };

export const ageSums: CountedAnew = {
  sqlite: countAges('json_each("ages")'),
  postgresql: countAges('jsonb_each_text("ages")'),
};

function countAges(eachBand: string): Counting {
  return (centre) => `
  SELECT ${kind}, one."key" AS "band", CAST(SUM(CAST(one."value" AS BIGINT)) AS BIGINT) AS "visits"
  FROM "Activity", ${eachBand} AS one
  WHERE "centreId" = ${centre} AND "deletedAt" IS NULL GROUP BY ${kind}, one."key"`;
}

function sum(column: string, name = column): string {
  return `CAST(SUM(COALESCE("${column}", 0)) AS BIGINT) AS "${name}"`;
}
