import { afterEach, beforeEach, expect, test } from 'vitest';
import { openClient } from '../../src/storage/client.js';
import type { Database } from '../../src/storage/connection.js';
import { databaseAddress } from '../../src/storage/database-address.js';
import { insertRows } from '../../src/storage/insert-rows.js';
import { migrate } from '../../src/storage/migrate.js';
import { describeEachPlace } from '../support/stores.js';
import { minutesLater, now } from './cast.js';

describeEachPlace('Rows inserted by hand', (place) => {
  let database: Database;

  beforeEach(async () => {
    await migrate(place().url);
    database = await openClient(databaseAddress(place().url));
  });

  afterEach(() => database.$disconnect());

  test('dates are written as Prisma writes them', async () => {
    const room = { platform: 'browser', kind: 'group', title: '', address: 'by hand', id: 'by hand' };
    await insertRows(database, 'Room', [{ ...room, linkedAt: now }]);
    await database.room.create({ data: { ...room, address: 'by Prisma', id: 'by Prisma', linkedAt: now } });

    const rows = await database.$queryRawUnsafe<readonly { at: unknown }[]>(
      'SELECT DISTINCT CAST("linkedAt" AS TEXT) AS "at" FROM "Room"',
    );

    expect(rows).toHaveLength(1);
    expect(await database.room.count({ where: { linkedAt: now } })).toBe(2);
    expect(await database.room.count({ where: { linkedAt: { lt: minutesLater(1) } } })).toBe(2);
  });

  test('every kind of cell comes back as it was', async () => {
    const total = {
      centreId: 'ščž',
      onDate: '2026-11-20',
      type: 'it\'s; "quoted" ?',
      form: '$1',
      setting: '',
      ledBy: '\n',
      ...{ activities: 1, girls: 0, boys: 0, nonbinary: 0, unknown: 0, newcomers: 0 },
      ...{ volunteers: 0, volunteerMin: 0, youthLeaders: 0 },
    };
    await insertRows(database, 'DayTotal', [{ ...total, minutes: 9_007_199_254_740_993n }]);

    expect(await database.dayTotal.findFirst({ where: { centreId: 'ščž' } })).toMatchObject({
      type: total.type,
      form: '$1',
      minutes: 9_007_199_254_740_993n,
    });
  });

  test('one that cannot be kept leaves none of them', async () => {
    const room = { platform: 'browser', kind: 'group', title: '', linkedAt: now };
    const twice = { ...room, address: 'twice', id: 'twice' };

    await expect(
      insertRows(database, 'Room', [{ ...room, address: 'once', id: 'once' }, twice, twice]),
    ).rejects.toThrow();
    expect(await database.room.count()).toBe(0);
  });
});
