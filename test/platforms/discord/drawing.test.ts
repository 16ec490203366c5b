import { expect, test } from 'vitest';
import type { Message } from '../../../src/core/message.js';
import { toRoom } from '../../support/browser-assistant.js';
import { openBot } from '../../support/discord-bot.js';
import type { Discord } from '../../support/discord/open-discord.js';
import type { SeenMessage } from '../../support/discord/seen-message.js';

async function drawn(message: Message): Promise<{ seen: SeenMessage; discord: Discord }> {
  const { discord } = await openBot({ script: () => [toRoom(message)] });
  const luka = discord.person({ name: 'Luka' });
  const dm = discord.dm(luka);
  await discord.until('the commands', () => discord.commands()[0]);
  const seen = await (await discord.command(luka, dm, 'help')).finished();
  expect(discord.violations).toEqual([]);

  return { seen, discord };
}

test.each([
  ['*bold* and _leaning_', '\\*bold\\* and \\_leaning\\_'],
  ['~~gone~~ ||hidden|| `code`', '\\~\\~gone\\~\\~ \\|\\|hidden\\|\\| \\`code\\`'],
  ['[free](https://example.org)', '\\[free](https\\://example.org)'],
  ['<@123> <#456> <https://example.org>', '\\<@123> \\<#456> \\<https\\://example.org>'],
  ['# not a heading', '\\# not a heading'],
  ['> not a quote', '\\> not a quote'],
  ['- not a list\n-# nor small', '\\- not a list\n\\-# nor small'],
  ['1. not a list', '1\\. not a list'],
  ['back\\slash', 'back\\\\slash'],
  ['16:00–18:30, 12 (7 girls)', '16:00–18:30, 12 (7 girls)'],
])('%j stays as it was typed', async (typed, text) => {
  expect((await drawn({ lines: [[typed]] })).seen.text).toBe(text);
});

test('marks are drawn around words alone', async () => {
  const { seen } = await drawn({
    lines: [[{ strong: ' Open *evening* ' }, '· ', { emphasis: 'quiet' }, { code: 'a`b' }, { strong: ' ' }]],
  });

  expect(seen.text).toBe(' **Open \\*evening\\*** · *quiet*`` a`b `` ');
});

test('everyone in a title calls nobody', async () => {
  const { discord } = await drawn({ lines: [[{ strong: '@everyone @here <@&1>' }]] });

  expect(discord.mentionsOpen).toEqual([]);
});

test('a long list goes on below', async () => {
  const lines = Array.from({ length: 60 }, (_, each) => [`${each} ${'ž'.repeat(60)}`]);

  const { seen } = await drawn({ lines });

  expect(`${seen.text}\n${seen.embeds[0]?.description ?? ''}`.split('\n')).toHaveLength(60);
});

test('what is far too long is cut at a line', async () => {
  const { seen } = await drawn({
    lines: Array.from({ length: 400 }, (_, each) => [`${each} ${'🎲'.repeat(30)}`]),
  });

  expect(seen.embeds[0]?.description?.split('\n').slice(-2)).toEqual([
    expect.stringMatching(/^\d+ (?:🎲){30}$/u),
    '…',
  ]);
});

test('one line without an end is cut, too', async () => {
  const { seen } = await drawn({ lines: [['*'.repeat(9_000)]] });

  expect(seen.text).toHaveLength(2_000);
});

test('buttons, a list and links stand in five rows', async () => {
  const { seen } = await drawn({
    lines: [['What was it?']],
    buttons: Array.from({ length: 40 }, (_, each) => ({ id: `log:1:${each}`, label: 'ž'.repeat(100) })),
    choice: { id: 'log:1', placeholder: 'All kinds', options: [{ value: 'sport', label: 'Sport' }] },
    links: [{ label: 'Read on', url: 'https://example.org/' }],
    awaitsText: { conversation: 'c'.repeat(36), button: 'Type …', prompt: 'ž'.repeat(45) },
  });

  expect(seen.buttons).toHaveLength(16);
  expect(seen.buttons.slice(-2).map(({ label }) => label)).toEqual(['Type …', 'Read on']);
  expect(seen.select?.options).toHaveLength(1);
});

test('a danger looks like one', async () => {
  const { seen } = await drawn({
    lines: [['Sure?']],
    buttons: [
      { id: 'a', label: 'Save', style: 'primary' },
      { id: 'b', label: 'Change' },
      { id: 'c', label: 'Delete', style: 'danger' },
    ],
  });

  expect(seen.buttons.map(({ style }) => style)).toEqual([1, 2, 4]);
});

test('a picture comes with its description', async () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex');
  const content = new TextEncoder().encode('date');

  const { seen } = await drawn({
    lines: [['Week 47']],
    picture: { png, description: 'Visits by week' },
    file: { name: 'week.csv', mediaType: 'text/csv', content },
  });

  expect(seen.files).toMatchObject([
    { name: 'picture.png', description: 'Visits by week' },
    { name: 'week.csv', description: null },
  ]);
  expect(seen.embeds).toHaveLength(1);
});
