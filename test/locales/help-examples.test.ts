import { describe, expect, test } from 'vitest';
import { languages } from '../../src/core/calendar.js';
import { changesIn } from '../../src/core/entry/change/changes-in.js';
import { emptyDraft } from '../../src/core/entry/draft.js';
import type { ReadingSetting } from '../../src/core/phrases/reading.js';
import { understandHeads, understandWhen } from '../../src/core/phrases/understand-answer.js';
import { understandLine } from '../../src/core/phrases/understand-line.js';
import { defaultSettings } from '../../src/core/structure.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';
import { createWords, type Words } from '../../src/locales/words.js';

const words = createWords();
const explained = ['welcome-how', 'explain-log', 'joined-how', 'entries-none'] as const;

describe.each(languages)('what is shown as an example in %s', (language) => {
  const setting: ReadingSetting = {
    language,
    now: new Date('2026-11-22T20:30:00Z'),
    zone: 'Europe/Ljubljana',
    vocabulary: templateVocabulary,
    ageBands: defaultSettings.ageBands,
  };

  test('is a line that is saved without a question', () => {
    const lines = explained
      .flatMap((key) => examplesIn(words(language), key))
      .filter((example) => example.startsWith('/log '));

    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) expect([line, understandLine(line.slice(5), setting).ask]).toEqual([line, []]);
  });

  test('is a change that is made without a question', () => {
    const [change = ''] = examplesIn(words(language), 'explain-edit');

    expect(
      changesIn(change.slice('/edit K7Q4M '.length), { ...emptyDraft, date: '2026-11-22' }, setting),
    ).toMatchObject({
      ...{ draft: { girls: 14, date: '2026-11-21', start: '16:00', durationMin: 180, ledBy: 'youth' } },
      ...{ questions: [], unread: null },
    });
  });

  test('is an answer to its question', () => {
    const [when = ''] = examplesIn(words(language), 'ask-when');
    const [heads = ''] = examplesIn(words(language), 'ask-heads');

    expect(understandWhen(when, setting)).toMatchObject({ date: '2026-11-21', start: '16:00', ask: [] });
    expect(understandHeads(heads, setting)).toMatchObject({ girls: 12, boys: 9, volunteers: 2, ask: [] });
  });
});

function examplesIn(
  wording: Words,
  key: (typeof explained)[number] | 'explain-edit' | 'ask-when' | 'ask-heads',
): readonly string[] {
  return wording
    .lines(key)
    .flat()
    .flatMap((span) => (typeof span === 'object' && 'emphasis' in span ? [span.emphasis] : []));
}
