import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { belezka } from '../support/program.js';

const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
const commands = [...page.matchAll(/^npx belezka (.+)$/gmu)].map(([, command = '']) => command);

describe('the commands of the operating page, one after the other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
  const file = join(folder, 'network.json');
  writeFileSync(
    file,
    JSON.stringify({ network: 'Mreža Lipa', centres: [{ name: 'Klub Lipa', municipality: 'Celje' }] }),
  );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(commands)('%s works as written', async (command) => {
    const words = [...command.matchAll(/"(?<quoted>[^"]+)"|\S+/gu)].map(([word, quoted]) => quoted ?? word);
    const ended = await belezka(
      words.map((word) => (/^\w+\.(?:json|db)$/u.test(word) ? join(folder, word) : word)),
      { DATABASE_URL: `file:${join(folder, 'belezka.db')}` },
    );

    expect(ended.code, ended.stderr).toBe(0);
  });
});
