import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { openDiscordDriver } from '../../support/behaviour/discord-driver.js';
import { openTelegramDriver } from '../../support/behaviour/telegram-driver.js';
import { effortOf, medianOf, waysToLog, type Effort } from './effort.js';

const page = fileURLToPath(new URL('../../../docs/effort.md', import.meta.url));
const drivers = { Telegram: openTelegramDriver, Discord: openDiscordDriver };

test('an entry costs as little as the page says', async () => {
  const rows: string[] = [];
  for (const [way, sessions] of waysToLog()) {
    for (const [platform, open] of Object.entries(drivers)) {
      const efforts: Effort[] = [];
      for (const session of sessions) efforts.push(await effortOf(await open(), session));
      const { messages, taps, keystrokes } = medianOf(efforts);

      rows.push(`| ${way} | ${platform} | ${messages} | ${taps} | ${keystrokes} |`);
      expect(messages).toBeLessThanOrEqual(1);
      expect(taps).toBeLessThanOrEqual(2);
    }
  }

  const before = readFileSync(page, 'utf8');
  const table = ['| way | chat | messages | taps | keystrokes |', '| --- | --- | --- | --- | --- |', ...rows];
  const [head = ''] = before.split('<!-- effort -->');
  const filled = `${head}<!-- effort -->\n\n${table.join('\n')}\n`;
  const after = await format(filled, { ...(await resolveConfig(page)), parser: 'markdown' });

  if (process.env['EFFORT'] === 'write') writeFileSync(page, after);
  else expect(before, 'npm run effort writes it anew').toBe(after);
}, 240_000);
