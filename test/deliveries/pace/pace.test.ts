import { expect, test } from 'vitest';
import { now } from '../../storage/cast.js';
import { leapingClock } from '../../support/leaping-clock.js';
import { openLane } from './open-lane.js';
import { oneWayMs, openPacedDiscord } from './paced-discord.js';
import { paces } from './pace-table.js';
import { openPacedTelegram } from './paced-telegram.js';

const patiently = { timeout: 300_000 };
const openings = { discord: openPacedDiscord, telegram: openPacedTelegram } as const;

test.each(paces)(
  '$platform is given $what at its own pace, and refuses none',
  patiently,
  async ({ platform, groups, privateChats, floorSeconds, tookSeconds }) => {
    const clock = leapingClock(now);
    const paced = await openings[platform](clock);
    const lane = openLane(platform, clock, paced.post);
    for (const { rooms, each } of groups) lane.add(paced.groups(rooms), each);
    lane.add(paced.privateChats(privateChats));

    await clock.runFor(120_000);

    const expected = groups.reduce((sum, { rooms, each }) => sum + rooms * each, privateChats);
    expect(lane.sentAt).toHaveLength(expected);
    expect(paced.tooMany()).toBe(0);
    const took = (lane.sentAt.at(-1) ?? Infinity) / 1_000;
    expect(took).toBeLessThanOrEqual(1.05 * floorSeconds);
    expect(took.toFixed(1)).toBe(tookSeconds.toFixed(1));
  },
);

test('whoever presses in between on Discord is answered at once', patiently, async () => {
  const clock = leapingClock(now);
  const { post, groups, press, tooMany } = await openPacedDiscord(clock);
  const lane = openLane('discord', clock, post);
  const rooms = groups(300);
  lane.add(rooms);
  await clock.runFor(3_000);

  const pressed = Promise.all(rooms.slice(0, 40).map(press));
  await clock.runFor(10_000);

  expect((await pressed).map(({ afterMs }) => afterMs)).toEqual(
    Array.from({ length: 40 }, () => 2 * oneWayMs),
  );
  expect(tooMany()).toBe(0);
  expect(lane.sentAt).toHaveLength(300);
});

test('what its headers say beyond its usual limits Discord is spared, too', patiently, async () => {
  const clock = leapingClock(now);
  const { post, groups, tooMany } = await openPacedDiscord(clock, { count: 2, seconds: 5 });
  const lane = openLane('discord', clock, post);
  lane.add(groups(3), 8);

  await clock.runFor(60_000);

  expect(lane.sentAt).toHaveLength(24);
  expect(tooMany()).toBe(0);
});
