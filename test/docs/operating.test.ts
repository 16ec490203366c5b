import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { belezka, scratch } from '../support/program.js';

const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
const commands = [...page.matchAll(/^npx belezka (.+)$/gmu)].map(([, command = '']) => command);

test('the commands of the operating page work as written', async () => {
  const folder = scratch();
  const file = join(folder, 'network.json');
  const settings = { DATABASE_URL: `file:${join(folder, 'belezka.db')}` };
  writeFileSync(
    file,
    JSON.stringify({ network: 'Mreža Lipa', centres: [{ name: 'Klub Lipa', municipality: 'Celje' }] }),
  );

  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) {
    const words = [...command.matchAll(/"(?<quoted>[^"]+)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
    const ended = await belezka(
      words.map((word) => (word === 'network.json' ? file : word)),
      settings,
    );

    expect(ended.code, `${command}: ${ended.stderr}`).toBe(0);
  }
});
