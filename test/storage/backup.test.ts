import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { backup } from '../../src/storage/backup.js';
import { openStore } from '../../src/storage/open-store.js';
import { StoreError } from '../../src/storage/store-error.js';
import { openChat } from '../support/chat.js';
import { aNetwork, logged } from './cast.js';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'belezka-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));

  return made;
}

test('a backup holds all that was kept, and opens as a store', async () => {
  const chat = await openChat();
  await chat.say('ana', '/log druženje 12 deklet 9 fantov, 3h');
  const to = join(folder(), 'backup.db');
  backup(`file:${chat.file}`, to);
  await chat.say('ana', '/log šport 7, 1h');

  const restored = await openStore(`file:${to}`);
  onTestFinished(() => restored.close());
  const kept = await restored.records.activities.recentAt(['lipa'], 10);
  expect(kept.map(({ record }) => record.type)).toEqual(['hangout']);
});

test('a backup of a store that is written to is of one moment', async () => {
  const chat = await openChat();
  const to = join(folder(), 'backup.db');
  const writing = (async () => {
    for (let many = 0; many < 20; many += 1)
      await chat.say('ana', `/log šport ${many + 3}, 1h, včeraj 1${many % 8}:00`);
  })();
  await chat.say('bo', '/log sport 5, 1h');
  backup(`file:${chat.file}`, to);
  await writing;

  const restored = await openStore(`file:${to}`);
  onTestFinished(() => restored.close());
  const differences = [];
  for await (const some of restored.recount()) differences.push(...some);
  expect(differences).toEqual([]);
});

test('a store that was restored as the operating page says holds what was backed up, and goes on', async () => {
  const page = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
  const [, steps = ''] = /```sh\n(rm -f [\s\S]*?)```/u.exec(page) ?? [];
  expect(steps).toContain('cp backup.db data/belezka.db');
  const home = folder();
  const url = `file:${join(home, 'data', 'belezka.db')}`;
  mkdirSync(join(home, 'data'));
  const store = await openStore(url);
  const { klub } = await aNetwork(store.records);
  await store.records.activities.add(logged(klub));
  backup(url, join(home, 'backup.db'));
  await store.records.activities.add(logged(klub));
  await store.close();
  writeFileSync(join(home, 'data', 'belezka.db-wal'), 'what a power cut left');

  execFileSync('sh', ['-ec', steps], { cwd: home });
  const restored = await openStore(url);
  onTestFinished(() => restored.close());
  expect(await restored.records.activities.recentAt([klub.id], 10)).toHaveLength(1);
  await restored.records.activities.add(logged(klub));
  const differences = [];
  for await (const some of restored.recount()) differences.push(...some);
  expect(differences).toEqual([]);
});

test('what can’t be backed up is said, and leaves no file', () => {
  const to = join(folder(), 'backup.db');

  expect(() => backup(`file:${join(folder(), 'nowhere.db')}`, to)).toThrow(StoreError);
  expect(() => backup('postgresql://somebody@localhost/belezka', to)).toThrow('pg_dump');
  expect(existsSync(to)).toBe(false);
});
