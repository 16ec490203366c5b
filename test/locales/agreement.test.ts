import { describe, expect, test } from 'vitest';
import type { AskedFact } from '../../src/core/entry/asking-facts.js';
import type { Prompt, PromptBody } from '../../src/core/entry/prompt.js';
import { languages } from '../../src/core/calendar.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';
import { wordQuestion } from '../../src/assistant/wording/question.js';
import { joinLines, plainText } from '../../src/locales/marks.js';
import { createWords, type Words } from '../../src/locales/words.js';

const words = createWords();

describe('a sentence agrees with its number', () => {
  test.each([
    [1, 1, 'poroča 1 od 1 centra'],
    [0, 1, 'poroča 0 od 1 centra'],
    [2, 2, 'poročata 2 od 2 centrov'],
    [3, 4, 'poročajo 3 od 4 centrov'],
    [12, 13, 'poroča 12 od 13 centrov'],
  ])('%i of %i centres reporting in Slovene', (reporting, of, sl) => {
    expect(words('sl').text('stats-reporting', { reporting, of }).replaceAll('*', '')).toBe(sl);
  });

  test.each([
    [1, '1 young person behind it', 'pripravila 1 mlada oseba', '1 ungdom låg bakom'],
    [2, '2 young people behind it', 'pripravili 2 mladi osebi', '2 ungdomar låg bakom'],
    [3, '3 young people behind it', 'pripravili 3 mladi', '3 ungdomar låg bakom'],
    [5, '5 young people behind it', 'pripravilo 5 mladih', '5 ungdomar låg bakom'],
    [101, '101 young people behind it', 'pripravila 101 mlada oseba', '101 ungdomar låg bakom'],
    [102, '102 young people behind it', 'pripravili 102 mladi osebi', '102 ungdomar låg bakom'],
  ])('%i behind an activity', (count, en, sl, sv) => {
    expect(languages.map((language) => words(language).text('led-by-youth-leaders', { count }))).toEqual([
      en,
      sl,
      sv,
    ]);
  });

  test.each([
    [
      { girls: 2 },
      1,
      '2 girls are more than 1 young person in all.',
      '2 dekleti, skupaj pa samo 1 mlada oseba.',
      '2 tjejer är fler än 1 ungdom totalt.',
    ],
    [
      { girls: 3 },
      2,
      '3 girls are more than 2 young people in all.',
      '3 dekleta, skupaj pa samo 2 mladi osebi.',
      '3 tjejer är fler än 2 ungdomar totalt.',
    ],
    [
      { girls: 1, boys: 3 },
      3,
      '1 girl and 3 boys are more than 3 young people in all.',
      '1 dekle in 3 fantje, skupaj pa samo 3 mladi.',
      '1 tjej och 3 killar är fler än 3 ungdomar totalt.',
    ],
    [
      { girls: 20 },
      5,
      '20 girls are more than 5 young people in all.',
      '20 deklet, skupaj pa samo 5 mladih.',
      '20 tjejer är fler än 5 ungdomar totalt.',
    ],
    [
      { boys: 102 },
      101,
      '102 boys are more than 101 young people in all.',
      '102 fanta, skupaj pa samo 101 mlada oseba.',
      '102 killar är fler än 101 ungdomar totalt.',
    ],
  ])('%o of %i', (parts, total, en, sl, sv) => {
    const asked = languages.map((language) => ask({ topic: 'parts', parts, total }, words(language)));

    expect(asked.map((question) => question.replace(/^⚠️ | [^.]+\?$/gu, ''))).toEqual([en, sl, sv]);
  });

  test.each([
    [1, '1 znak'],
    [2, '2 znaka'],
    [4, '4 znake'],
    [5, '5 znakov'],
    [101, '101 znak'],
    [4096, '4.096 znakov'],
  ])('no line is longer than %i characters', (limit, said) => {
    expect(words('sl').text('too-long', { limit })).toContain(`največ ${said}.`);
  });
});

test('the usual length is said of a plural name too', () => {
  const type = templateVocabulary.find(({ key }) => key === 'games') ?? null;

  expect(languages.map((language) => ask({ topic: 'duration', minutes: [] }, words(language), type))).toEqual(
    [
      'How long did it take? Games and tournaments: usually 2½ hours.',
      'Kako dolgo je trajalo? Družabne igre in turnirji: običajno 2 uri in pol.',
      'Hur länge höll det på? Spel och turneringar brukar ta 2,5 timmar.',
    ],
  );
});

test.each(languages)('a button of the %s questions fits a phone', (language) => {
  const { buttons = [] } = wordQuestion(
    asked({ topic: 'led_by', leaders: ['staff', 'together', 'youth'] }),
    words(language),
  );
  const labels = buttons.map(({ label }) => label);

  expect(labels.filter((label) => label.length > 20)).toEqual([]);
});

function ask(body: PromptBody, wording: Words, type: Prompt['type'] = null): string {
  return plainText(joinLines(wordQuestion(asked(body, type), wording).lines));
}

function asked(body: PromptBody, type: Prompt['type'] = null): AskedFact {
  const frame = {
    question: null,
    centre: null,
    type,
    title: null,
    today: '2026-11-22',
    progress: null,
    unread: null,
    skippable: false,
  };

  return { kind: 'asked', conversationId: 'one', step: 1, command: 'log', prompt: { ...frame, ...body } };
}
