import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { summaryOf, wordExplanation } from '../../src/assistant/wording/help.js';
import { namesOf } from '../../src/core/command-named.js';
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

  test('is listed for an admin', async () => {
    const chat = await openChat();

    expect((await chat.say('kim', '/help')).text).toContain(`/${name} –`);
  });
});
