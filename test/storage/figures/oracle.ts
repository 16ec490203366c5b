import Sqlite from 'better-sqlite3';
import { oracleInstant } from './oracle-instant.js';
import { oracleSurvey } from './oracle-survey.js';
import { fillTables, type OracleAsked } from './oracle-tables.js';

type Numbers = Readonly<Record<string, number>>;

/** What `stats --json` has to say, by plain SQL over the entries of a SQLite file. */
export function oracle(
  file: string,
  asked: OracleAsked,
): { reporting: unknown; indicators: Record<string, unknown> } {
  const database = new Sqlite(file);
  try {
    const zones = new Map(fillTables(database, asked).map(({ id, zone }) => [id, zone]));
    const one = (sql: string) => database.prepare<[], Numbers>(sql).get() ?? {};
    const all = (sql: string) => database.prepare<[], Readonly<Record<string, string | number>>>(sql).all();
    const sums =
      one(`SELECT count(*) AS n, coalesce(sum(form = 'open'), 0) AS open, coalesce(sum(ledBy = 'youth'), 0) AS youth,
      coalesce(sum(ledBy = 'together'), 0) AS together, coalesce(sum(girls + boys + nonbinary + unknown), 0) AS visits,
      coalesce(sum(girls), 0) AS girls, coalesce(sum(boys), 0) AS boys, coalesce(sum(nonbinary), 0) AS nonbinary,
      coalesce(sum(unknown), 0) AS unknown, coalesce(sum(durationMin), 0) AS min,
      coalesce(sum(durationMin) FILTER (WHERE form = 'open'), 0) AS openMin,
      coalesce(sum(durationMin) FILTER (WHERE ledBy = 'youth'), 0) AS youthMin,
      coalesce(sum(youthLeaders), 0) AS leaders, coalesce(sum(newcomers), 0) AS newcomers,
      coalesce(sum(volunteers), 0) AS volunteers, coalesce(sum(volunteerMin), 0) AS volunteerMin,
      count(DISTINCT strftime('%G-%V', onDate)) AS weeks FROM e`);
    const s = (name: string) => sums[name] ?? 0;
    const days =
      one(`SELECT count(*) AS planned, coalesce(sum(EXISTS (SELECT 1 FROM e WHERE e.centreId = d.centreId AND e.onDate = d.onDate)
      OR EXISTS (SELECT 1 FROM m WHERE m.centreId = d.centreId AND m.onDate = d.onDate)), 0) AS covered
      FROM d WHERE past AND (extra OR (usual AND NOT off))`);
    const reporting =
      one(`SELECT count(*) AS of, coalesce(sum(id IN (SELECT centreId FROM e) OR id IN (SELECT centreId FROM m)), 0) AS centres
      FROM c WHERE coalesce(closedDownOn, '9999') > '${asked.from}' AND (id IN (SELECT centreId FROM e)
        OR id IN (SELECT centreId FROM d WHERE past AND (extra OR (usual AND NOT off))))`);
    const opening = all(
      `SELECT * FROM m WHERE state = 'open' AND opensAt IS NOT NULL AND closesAt IS NOT NULL`,
    ).reduce((sum, mark) => sum + openMs(mark, zones.get(String(mark['centreId'])) ?? ''), 0);
    const delays = all('SELECT * FROM e WHERE loggedAtGiven')
      .map((entry) => delayMs(entry, zones.get(String(entry['centreId'])) ?? ''))
      .sort((a, b) => a - b);
    const timely = delays.filter((delay) => delay <= 172_800_000).length;
    const middle =
      (delays[Math.ceil(delays.length / 2) - 1] ?? 0) + (delays[Math.floor(delays.length / 2)] ?? 0);
    const bands = JSON.parse(String(all(bandsOf(asked.scopeId))[0]?.['ageBands'] ?? usualBands)) as string[];
    const ages = new Map(
      all('SELECT key AS band, sum(value) AS n FROM e, json_each(e.ages) GROUP BY key').map(({ band, n }) => [
        band,
        Number(n),
      ]),
    );
    const known = [...ages.values()].reduce((sum, n) => sum + n, 0);
    const year = asked.from.slice(0, 4);
    const isYear = asked.from === `${year}-01-01` && asked.to === `${year}-12-31`;
    const yearly = isYear
      ? one(`SELECT * FROM KeyFigure WHERE scopeId = '${asked.scopeId}' AND year = ${year}`)
      : {};
    const cents = yearly['netCostCents'] ?? null;
    const residents = yearly['youngResidents'] ?? null;
    const table = (column: string, keys: readonly string[]): object => ({
      ...Object.fromEntries<object>(keys.map((key) => [key, { activities: 0, visits: 0, hours: 0 }])),
      ...Object.fromEntries<object>(
        all(`SELECT ${column} AS key, count(*) AS n, sum(girls + boys + nonbinary + unknown) AS v, sum(durationMin) AS m
             FROM e GROUP BY 1`).map(({ key, n, v, m }) => [
          String(key),
          { activities: n, visits: v, hours: tenths(Number(m), 60) },
        ]),
      ),
    });
    const sum = (value: number | null, unit: string) => ({ value, unit });
    const ratio = (numerator: number, denominator: number, unit: string, times = 100) => ({
      value: denominator === 0 ? null : tenths(times * numerator, denominator),
      numerator,
      denominator,
      unit,
    });
    const h = (minutes: number) => tenths(minutes, 60);
    const cell = (n: number, of: number) => ({
      value: of === 0 ? null : tenths(100 * n, of),
      numerator: n,
      denominator: of,
    });

    return {
      reporting: { centres: reporting['centres'], of: reporting['of'] },
      indicators: {
        activities: sum(s('n'), 'count'),
        open_share: ratio(s('open'), s('n'), '% of activities'),
        visits: sum(s('visits'), 'visits'),
        average_attendance: ratio(s('visits'), s('n'), 'visits per activity', 1),
        activity_hours: sum(h(s('min')), 'h'),
        open_hours: sum(h(s('openMin')), 'h'),
        group_hours: sum(h(s('min') - s('openMin')), 'h'),
        opening_hours: sum(tenths(opening, 3_600_000), 'h'),
        youth_led_share: ratio(s('youth'), s('n'), '% of activities'),
        youth_hours_share: {
          value: s('min') === 0 ? null : tenths(100 * s('youthMin'), s('min')),
          numerator: h(s('youthMin')),
          denominator: h(s('min')),
          unit: '% of hours',
        },
        co_created_share: ratio(s('together'), s('n'), '% of activities'),
        young_producers: sum(s('leaders'), 'count'),
        producer_share: ratio(s('leaders'), s('visits'), '% of visits'),
        gender_split: Object.fromEntries(
          ['girls', 'boys', 'nonbinary', 'unknown'].map((bucket) => [bucket, cell(s(bucket), s('visits'))]),
        ),
        age_structure: {
          ...Object.fromEntries(bands.map((band) => [band, cell(ages.get(band) ?? 0, known)])),
          unknown: cell(s('visits') - known, s('visits')),
        },
        newcomers: sum(s('newcomers'), 'visits'),
        volunteers: sum(s('volunteers'), 'attendances'),
        volunteer_hours: sum(h(s('volunteerMin')), 'h'),
        visits_per_week: ratio(s('visits'), s('weeks'), 'visits per active week', 1),
        hours_per_week: {
          value: s('weeks') === 0 ? null : tenths(s('min'), 60 * s('weeks')),
          numerator: h(s('min')),
          denominator: s('weeks'),
          unit: 'h per active week',
        },
        by_type: table('type', []),
        by_form: table('form', ['open', 'group']),
        by_setting: table('setting', ['in_house', 'outreach', 'digital']),
        completeness: ratio(days['covered'] ?? 0, days['planned'] ?? 0, '%'),
        timeliness: ratio(timely, delays.length, '%'),
        logging_delay: sum(delays.length === 0 ? null : tenths(middle, 7_200_000), 'h'),
        ...Object.fromEntries(
          ['safety', 'participation', 'influence', 'relevance'].map((theme) => [
            `survey_${theme}`,
            sum(oracleSurvey(theme, database, asked), '%'),
          ]),
        ),
        cost_per_hour: {
          value: cents === null || s('min') === 0 ? null : tenths(cents * 60, 100 * s('min')),
          numerator: cents === null ? null : cents / 100,
          denominator: h(s('min')),
          unit: 'EUR per h',
        },
        cost_per_visit: {
          value: cents === null || s('visits') === 0 ? null : tenths(cents, 100 * s('visits')),
          numerator: cents === null ? null : cents / 100,
          denominator: s('visits'),
          unit: 'EUR per visit',
        },
        visits_per_1000: {
          value: residents === null || residents === 0 ? null : tenths(1_000 * s('visits'), residents),
          numerator: s('visits'),
          denominator: residents,
          unit: 'visits per 1000',
        },
      },
    };
  } finally {
    database.close();
  }
}

const usualBands = '["0-9","10-12","13-15","16-18","19-24","25-29"]';

function bandsOf(scopeId: string): string {
  return `SELECT ageBands FROM NetworkSettings WHERE networkId = (SELECT networkId FROM Scope WHERE id = '${scopeId}')`;
}

/** Half-up to one decimal. */
function tenths(numerator: number, denominator: number): number {
  return Math.floor((20 * numerator + denominator) / (2 * denominator)) / 10;
}

type Row = Readonly<Record<string, string | number | null>>;

function openMs(mark: Row, zone: string): number {
  const [date, from, to] = [String(mark['onDate']), String(mark['opensAt']), String(mark['closesAt'])];

  return oracleInstant(to > from ? date : dayAfter(date), to, zone) - oracleInstant(date, from, zone);
}

function delayMs(entry: Row, zone: string): number {
  const date = String(entry['onDate']);
  const end =
    entry['startsAt'] === null
      ? oracleInstant(dayAfter(date), '00:00', zone)
      : oracleInstant(date, String(entry['startsAt']), zone) + Number(entry['durationMin']) * 60_000;

  return Math.max(0, Date.parse(String(entry['loggedAt'])) - end);
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
