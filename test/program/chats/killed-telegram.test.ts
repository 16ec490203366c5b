import { setTimeout as timeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { serve } from '../../support/program.js';
import { seeded } from '../../support/program/chance.js';
import { onTelegram } from '../../support/program/on-telegram.js';
import { printTable } from '../../support/program/print-table.js';
import { asPair, lineNoted, receiptsAmong } from '../../support/program/receipts.js';
import { storeOnDisk } from '../../support/program/store-on-disk.js';

const lines = 1_000;
const kills = 5;
const tenMinutes = 600_000;

test.each([
  { way: 'polling', seed: 20_261 },
  { way: 'webhook', seed: 20_262 },
] as const)(
  'a thousand lines survive kill -9 by $way',
  async ({ way, seed }) => {
    const began = performance.now();
    const store = await storeOnDisk();
    const { telegram, settings, crowd } = await onTelegram(store, way);
    const members = await crowd(20);
    const chance = seeded(seed);
    const sends = (): number => telegram.calls('sendMessage').length;
    const receipts = receiptsAmong(() => telegram.calls('sendMessage'));
    const said: string[] = [];
    const sayUpTo = (many: number): void => {
      while (said.length < many) {
        for (const { person, chat } of members) {
          said.push(`line ${said.length + 1}`);
          telegram.say(person, chat, `/log ${lineNoted(said.at(-1) ?? '')}`);
        }
      }
    };

    for (let life = 1; life <= kills; life += 1) {
      sayUpTo((lines * life) / (kills + 1));
      const serving = await serve(settings);
      const enough = sends() + 5 + Math.floor(chance() * 90);
      await telegram.until(() => sends() >= enough || undefined, `send ${enough} in life ${life}`);
      await timeout(chance() * 50);
      await serving.kill();
    }
    sayUpTo(lines);
    const serving = await serve(settings);
    await telegram.until(() => receipts().size >= lines || undefined, 'every receipt');
    await telegram.heard();
    await serving.kill();

    const stored = store.entries();
    const pairs = stored.map(asPair);
    printTable(`Telegram by ${way}`, {
      'lines said': said.length,
      'entries stored': stored.length,
      'lines stored twice': stored.length - new Set(stored.map(({ note }) => note)).size,
      'acknowledged, not stored': [...receipts().keys()].filter((pair) => !pairs.includes(pair)).length,
      'receipts shown twice': [...receipts().values()].filter((times) => times > 1).length,
      kills,
      seconds: Math.round((performance.now() - began) / 1_000),
    });
    expect(stored.map(({ note }) => note).toSorted()).toEqual(said.toSorted());
    expect([...receipts().keys()].toSorted()).toEqual(pairs.toSorted());
    expect(telegram.violations).toEqual([]);
  },
  tenMinutes,
);
