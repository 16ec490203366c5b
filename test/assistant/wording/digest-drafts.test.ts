import { describe, expect, test } from 'vitest';
import { wordDigest } from '../../../src/assistant/wording/digest.js';
import { languages, type Language } from '../../../src/core/calendar.js';
import type { DigestTold } from '../../../src/core/digests/digest-facts.js';
import { joinLines, plainText } from '../../../src/locales/marks.js';
import { createWords } from '../../../src/locales/words.js';
import { drafts } from '../../support/digests/drafts.js';
import { tellingNumber } from '../../support/digests/telling-number.js';

const words = createWords();
const numbers = [1, 2, 3, 4, 5, 21, 101, 102];

describe.each(languages)('in %s', (language) => {
  test('the drafts are as they were read aloud', async () => {
    const told = drafts.map(({ name, fact }) => `== ${name}\n${page(fact, language)}\n`);

    await expect(told.join('\n')).toMatchFileSnapshot(`digest-drafts.${language}.txt`);
  });

  test('the sentences agree with their numbers', async () => {
    const told = numbers.map((count) => `== ${count}\n${page(tellingNumber(count), language)}\n`);

    await expect(told.join('\n')).toMatchFileSnapshot(`digest-numbers.${language}.txt`);
  });

  test.each(drafts)(
    '$name is a headline, at most six lines and a caption that Telegram takes',
    ({ fact }) => {
      const { lines } = wordDigest(fact, words(language));
      const below = 2 + (fact.wasDueAt === null ? 1 : 2);

      expect(lines.filter((line) => line.length > 0).length).toBeLessThanOrEqual(6 + below);
      expect(plainText(joinLines(lines)).length).toBeLessThanOrEqual(1_000);
    },
  );
});

function page(fact: DigestTold, language: Language): string {
  const { lines, buttons = [] } = wordDigest(fact, words(language));
  const labels = buttons.map(({ label }) => `[${label}]`).join(' ');

  return [plainText(joinLines(lines)), labels].filter((part) => part !== '').join('\n');
}
