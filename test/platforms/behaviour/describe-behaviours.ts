import { describe, expect, test } from 'vitest';
import { openBrowserDriver } from '../../support/behaviour/browser-driver.js';
import { openDiscordDriver } from '../../support/behaviour/discord-driver.js';
import { openTelegramDriver } from '../../support/behaviour/telegram-driver.js';
import type { PlatformName } from '../../../src/core/people.js';
import { behaviours } from './behaviours.js';

const drivers = { browser: openBrowserDriver, telegram: openTelegramDriver, discord: openDiscordDriver };

export function describeBehaviours(platform: PlatformName): void {
  describe.each(Object.entries(behaviours))('%s', (_title, { absent, unwell, run }) => {
    const because = absent?.[platform];

    test.skipIf(because !== undefined)(
      because === undefined ? `in ${platform}` : `n/a: ${because}`,
      async () => {
        const opened = [await drivers[platform]()];
        const [chat] = opened;
        if (!chat) return;

        await run(chat, async (other, store) => {
          const driver = await drivers[other](store);
          opened.push(driver);
          return driver;
        });

        for (const driver of opened) {
          const { wrong } = driver;
          expect(driver.breaches()).toEqual([]);
          expect(unwell ? wrong.filter(isError) : wrong).toEqual([]);
        }
      },
    );
  });
}

function isError(logged: string): boolean {
  return !logged.startsWith('{"level":40');
}
