import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { summaryOf, wordExplanation } from '../../src/assistant/wording/help.js';
import { namesOf } from '../../src/core/command-named.js';
import { wordMenu } from '../../src/assistant/wording/menu.js';
import { languages } from '../../src/core/calendar.js';
import { createWords } from '../../src/locales/words.js';
import { openChat } from '../support/chat.js';

const words = createWords();
const names = commands.flatMap(namesOf);

test('no two commands share a name', () => {
  expect(new Set(names).size).toBe(names.length);
});

test('Telegram can list every name', () => {
  expect(names.filter((name) => !/^[a-z0-9_]{1,32}$/u.test(name))).toEqual([]);
});

describe.each(commands)('/$name', ({ name }) => {
  test.each(languages)('is explained in %s', (language) => {
    const summary = summaryOf(name, words(language));

    expect(summary.length).toBeGreaterThan(5);
    expect(summary.length).toBeLessThanOrEqual(100);
    expect(wordExplanation(name, words(language)).lines.length).toBeGreaterThan(0);
  });

  test.each(languages)('is in a menu that every chat can show in %s', (language) => {
    const entry = wordMenu(commands, words(language)).find((one) => one.name === name);
    const options = entry?.options ?? [];
    const choices = options.flatMap((option) => option.choices ?? []);

    expect(entry?.localName).toMatch(/^[a-z]{1,32}$/u);
    expect(options.length).toBeLessThan(25);
    expect(options.filter((option) => !/^[a-z_]{1,32}$/u.test(option.name))).toEqual([]);
    expect(
      [...options.map(({ summary }) => summary), ...choices.map(({ label }) => label)].filter(isLong),
    ).toEqual([]);
  });

  test('is listed for an admin', async () => {
    const chat = await openChat();

    expect((await chat.say('kim', '/help')).text).toContain(`/${name} –`);
  });
});

function isLong(text: string): boolean {
  return text.length < 2 || Array.from(text).length > 100;
}
