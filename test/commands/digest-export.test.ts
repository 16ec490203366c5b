import { expect, test } from 'vitest';
import { openChat, type Chat, type Heard } from '../support/chat.js';
import { fileOf, workDone } from '../support/work.js';
import { linked, logWeeks } from '../support/weeks.js';

async function told(who: string, line: string, room?: string): Promise<readonly [Chat, Heard]> {
  const chat = await openChat();
  await logWeeks(chat);
  await linked(chat, 'committee', 'celje');

  return [chat, await chat.say(who, line, room)];
}

test('under a digest its entries are a file away, cut to what who presses may see', async () => {
  const [chat, digest] = await told('nik', '/digest now', 'committee');
  await chat.press('nik', 'Export', digest);
  const done = await workDone(chat);
  expect(done.text).toContain('Celje, week 47 of 2026: 3 activities');
  expect(done.answers[0]?.audience).toBe('private');

  const rows = (await fileOf(done, chat)).toString().trimEnd().split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows.join('\n')).not.toContain('Luka');
});

test('a lead gets the rows of the own centre in full', async () => {
  const [chat, digest] = await told('bo', '/digest now');
  await chat.press('bo', 'Export', digest);

  expect((await fileOf(await workDone(chat), chat)).toString()).toContain('Luka');
});

test('who may not export there gets nothing', async () => {
  const [chat, digest] = await told('nik', '/digest now', 'committee');

  expect((await chat.press('luka', 'Export', digest)).text).not.toContain('⏳');
  expect((await chat.press('bo', 'Export', digest)).text).toContain('for you to export');
});
