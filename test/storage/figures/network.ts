import fc from 'fast-check';
import { activityEnd, delayMin } from '../../../src/core/activity-end.js';
import { forms, leaders, settings, visitsOf, type ActivityRecord } from '../../../src/core/activity.js';
import { dayStates } from '../../../src/core/day-mark.js';
import type { Change, NewActivity } from '../../../src/core/ports/activity-records.js';
import type { Records } from '../../../src/core/ports.js';
import type { PlannedSpan, Scope } from '../../../src/core/structure.js';
import { besides } from './besides.js';
import { dates } from './dates.js';

const few = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 30 }));

const records: fc.Arbitrary<ActivityRecord> = fc
  .record({
    date: dates,
    start: fc.option(fc.constantFrom('00:30', '02:15', '02:45', '16:00', '21:30', '23:50')),
    durationMin: fc.integer({ min: 5, max: 1_440 }),
    type: fc.constantFrom('hangout', 'sport', 'chess'),
    form: fc.constantFrom(...forms),
    setting: fc.constantFrom(...settings),
    ledBy: fc.constantFrom(...leaders),
    girls: few,
    boys: few,
    nonbinary: few,
    unknown: few,
    volunteers: few,
    volunteerMin: fc.integer({ min: 0, max: 999 }),
    newcomers: fc.option(few),
    youthLeaders: fc.option(few),
    part: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ part, ...said }) => {
    const visits = visitsOf(said);
    const ages =
      part === 0 ? {} : { '10-12': Math.floor(visits / 3), '16-18': Math.floor(visits / (part + 2)) };

    return { ...said, title: null, note: null, ages };
  });

const secondsLate = fc.oneof(
  fc.integer({ min: -9_000, max: 400_000 }),
  fc.constantFrom(172_799, 172_800, 172_801, 172_830, 59, 60, 0),
);

const later = fc.integer({ min: 1, max: 500_000 });

const entries = fc.record({
  centre: fc.nat({ max: 3 }),
  record: records,
  secondsLate,
  loggedAtGiven: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.constant(false)),
  changes: fc.array(fc.record({ record: records, deleted: fc.boolean(), later }), { maxLength: 3 }),
});

const marks = fc.record({
  centre: fc.nat({ max: 3 }),
  date: dates,
  state: fc.constantFrom(...dayStates),
  hours: fc.option(
    fc.constantFrom<[string, string]>(['14:00', '19:30'], ['20:00', '04:00'], ['22:00', '02:30']),
  ),
  secondsLate,
  takenBack: fc.option(later),
});

const plans = fc.record({
  spans: fc.array(
    fc.record({
      from: fc.option(dates),
      to: fc.option(dates),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    }),
    { maxLength: 2 },
  ),
  holidays: fc.uniqueArray(dates, { maxLength: 9 }),
});

export const networks = fc.record({
  besides,
  entries: fc.array(entries, { maxLength: 25 }),
  marks: fc.array(marks, { maxLength: 12 }),
  plans: fc.array(plans, { minLength: 4, maxLength: 4 }),
  networkHolidays: fc.uniqueArray(dates, { maxLength: 3 }),
});

export type DrawnNetwork = typeof networks extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Keeps what was drawn as a network of its own; answers its scopes, the network first. */
export async function keep(drawn: DrawnNetwork, records: Records, name: string): Promise<readonly Scope[]> {
  const scopes = await addScopes(records, name);
  const centres = scopes.filter(({ kind }) => kind === 'centre');
  const centreAt = (place: number): Scope => {
    const centre = centres[place];
    if (!centre) throw new Error('There are four centres.');

    return centre;
  };

  await records.structure.addHolidays(scopes[0]?.id ?? '', drawn.networkHolidays);
  for (const [place, { spans, holidays }] of drawn.plans.entries()) {
    await records.structure.setPlanned(centreAt(place).id, spans.map(withId(name)));
    await records.structure.addHolidays(centreAt(place).id, holidays);
  }
  await records.activities.addMany(
    drawn.entries.map((entry, number) => activityOf(entry, centreAt(entry.centre), `${name}-e${number}`)),
  );
  for (const [number, { centre, date, state, hours, ...when }] of drawn.marks.entries()) {
    const id = `${name}-m${String(number).padStart(3, '0')}`;
    const loggedAt = secondsAfter(new Date(`${date}T18:00:00Z`), when.secondsLate);
    const [from, to] = state === 'open' && hours ? hours : [null, null];
    const mark = { centreId: centreAt(centre).id, id, date, state, from, to, reason: null, loggedAt };
    await records.dayMarks.addMany([{ ...mark, loggedById: null, takenBackAt: null }]);
    if (when.takenBack !== null)
      await records.dayMarks.takeBack(mark.centreId, id, secondsAfter(loggedAt, when.takenBack));
  }

  return scopes;
}

function activityOf(drawn: DrawnNetwork['entries'][number], centre: Scope, id: string): NewActivity {
  const loggedAt = secondsAfter(activityEnd(drawn.record, centre.zone), drawn.secondsLate);
  const late = (record: ActivityRecord) => delayMin(activityEnd(record, centre.zone), loggedAt);
  let changedAt = loggedAt;
  const history = drawn.changes.map(({ record, deleted, later: seconds }): Change => {
    changedAt = secondsAfter(changedAt, seconds);

    return {
      act: 'edited',
      record,
      deleted,
      delayMin: late(record),
      changedAt,
      changedById: null,
      roomId: null,
    };
  });

  return {
    centreId: centre.id,
    id,
    networkId: centre.networkId,
    code: id,
    record: drawn.record,
    loggedAt,
    loggedAtGiven: drawn.loggedAtGiven,
    loggedById: null,
    loggedByLabel: null,
    delayMin: late(drawn.record),
    roomId: null,
    history,
  };
}

/** Two municipalities with two centres each, one of them in another zone. */
async function addScopes({ structure }: Records, name: string): Promise<readonly Scope[]> {
  const networkId = `${name}-network`;
  const place = (kind: Scope['kind'], id: string, parentId: string | null, zone: string | null = null) =>
    structure.add({
      id: `${name}-${id}`,
      kind,
      parentId: parentId === null ? null : `${name}-${parentId}`,
      networkId,
      name: `${name} ${id}`,
      language: null,
      zone,
      createdAt: new Date('2020-01-01T00:00:00Z'),
    });

  return [
    await place('network', 'network', null, 'Europe/Ljubljana'),
    await place('municipality', 'celje', 'network'),
    await place('municipality', 'kos', 'network', 'America/New_York'),
    await place('centre', 'klub', 'celje'),
    await place('centre', 'zaric', 'celje', 'Europe/Helsinki'),
    await place('centre', 'lipa', 'kos'),
    await place('centre', 'zvezda', 'kos', 'Europe/Ljubljana'),
  ];
}

function withId(name: string): (span: PlannedSpan, number: number) => PlannedSpan & { readonly id: string } {
  return (span, number) => ({ ...span, id: `${name}-s${number}` });
}

function secondsAfter(moment: Date, seconds: number): Date {
  return new Date(moment.getTime() + seconds * 1_000);
}
