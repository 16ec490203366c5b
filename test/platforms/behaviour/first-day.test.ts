import { expect, test } from 'vitest';
import { fingerprint } from '../../../src/cli/chance.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import type { Came, ChatDriver } from '../../support/behaviour/chat-driver.js';
import { openDiscordDriver } from '../../support/behaviour/discord-driver.js';
import { openTelegramDriver } from '../../support/behaviour/telegram-driver.js';

const drivers = { telegram: openTelegramDriver, discord: openDiscordDriver };
const code = 'F0VNDERC0D';

/** The same in the browser room: docs/first-day.md. */
test.each(['telegram', 'discord'] as const)(
  'a founder makes a network and logs there, in %s',
  async (platform) => {
    const chat = await drivers[platform]();
    await invite(chat.store);
    let steps = 0;
    const counted = async (step: Promise<Came>): Promise<Came> => {
      steps += 1;
      return step;
    };

    await counted(chat.join('mia', code));
    const asked = await walk(chat, await counted(chat.say('mia', '/setup')), counted, [
      '=Mreža Bor',
      '=Krško, Brežice',
      '=Klub Bor, Krško',
      'Keep them',
      'Monday–Friday',
    ]);
    expect(asked.text).toContain('Mreža Bor');
    const saved = await counted(chat.say('mia', '/log sport 8 boys 2h'));

    expect(saved.text).toMatch(/✅ Sport · \w{5}\n.* · Klub Bor/u);
    expect(steps).toBe(8);
    expect([...chat.breaches(), ...chat.wrong]).toEqual([]);
  },
);

async function walk(
  chat: ChatDriver,
  from: Came,
  counted: (step: Promise<Came>) => Promise<Came>,
  steps: readonly string[],
): Promise<Came> {
  let at = from;
  for (const step of steps) {
    at = await counted(
      step.startsWith('=') ? chat.answer('mia', step.slice(1), at) : chat.press('mia', step, at),
    );
  }

  return at;
}

async function invite(store: OpenStore): Promise<void> {
  await store.transact(({ invitations }) =>
    invitations.add({
      id: 'founder',
      codeHash: fingerprint(code),
      role: 'admin',
      scopeId: null,
      uses: 1,
      used: 0,
      createdAt: new Date(),
      createdById: null,
      expiresAt: new Date(Date.now() + 3_600_000),
      revokedAt: null,
    }),
  );
}
