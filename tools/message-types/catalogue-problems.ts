import { languages } from '../../src/core/calendar.js';
import type { Catalogue, Problem, Sentence, Sentences } from './catalogue.js';
import { mergeKinds } from './read-pattern.js';

/** English says which sentences there are and what they need; the other languages say the same, each in its own way. */
export function catalogueProblems(catalogue: Catalogue): readonly Problem[] {
  return languages.flatMap((language) => [
    ...catalogue[language].problems,
    ...referenceProblems(catalogue[language]),
    ...(language === 'en' ? [] : translationProblems(catalogue.en, catalogue[language], language)),
  ]);
}

function referenceProblems({ byKey }: Sentences): Problem[] {
  return [...byKey.values()].flatMap(({ key, file, line, needs }) =>
    [...needs.references]
      .filter((reference) => !byKey.has(reference))
      .map((reference) => ({ file, line, key, reason: `{ ${reference} } does not exist` })),
  );
}

function translationProblems(english: Sentences, translated: Sentences, language: string): Problem[] {
  const missing = sentencesOf(english)
    .filter(({ key }) => !translated.byKey.has(key))
    .map(({ key, file }) => ({
      file: file.replace('en/', `${language}/`),
      line: 1,
      key,
      reason: 'is missing',
    }));

  const different = sentencesOf(translated).flatMap((sentence) => {
    const { key, file, line } = sentence;
    const original = english.byKey.get(key);
    const reasons = original ? differences(original, sentence, language) : ['is not in English'];

    return reasons.map((reason) => ({ file, line, key, reason }));
  });

  return [...missing, ...different];
}

/** Terms are each language's own. */
function sentencesOf({ byKey }: Sentences): Sentence[] {
  return [...byKey.values()].filter(({ key }) => !key.startsWith('-'));
}

function differences(original: Sentence, translation: Sentence, language: string): string[] {
  const wanted = original.needs.variables;
  const given = translation.needs.variables;
  const home = original.file.replace('en/', `${language}/`);

  return [
    ...(translation.file === home ? [] : [`belongs in ${home}`]),
    ...[...wanted.keys()].filter((name) => !given.has(name)).map((name) => `leaves out $${name}`),
    ...[...given].flatMap(([name, kind]) => {
      const original = wanted.get(name);

      if (original === undefined) return [`has $${name}, which is not in English`];
      if (mergeKinds(original, kind) === undefined)
        return [`takes $${name} for something else than English does`];
      if (typeof original !== 'object' || typeof kind !== 'object') return [];

      return [...kind]
        .filter((word) => !original.has(word))
        .map((word) => `[${word}] of $${name} is not in English`);
    }),
  ];
}
