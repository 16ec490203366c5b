import { pathToFileURL } from 'node:url';
import {
  answerTo,
  corpusFiles,
  isAsExpected,
  readCorpus,
  type CorpusLine,
} from '../test/core/phrases/corpus.js';

/** How well a corpus is read: `tsx tools/score.ts [FILE…]`. */
interface Score {
  readonly line: CorpusLine;
  readonly fields: number;
  readonly wrong: readonly string[];
  /** Something was misread and nothing asked: the worst that can happen. */
  readonly silent: boolean;
}

const files = process.argv.slice(2).map((path) => pathToFileURL(path));
const scores = (files.length > 0 ? files : corpusFiles).flatMap((file) => readCorpus(file).map(score));

const languages = [...new Set(scores.map(({ line }) => line.language))];
console.table(
  Object.fromEntries(
    languages.map((language) => [language, sumUp(scores.filter(({ line }) => line.language === language))]),
  ),
);
for (const { line, wrong } of worst(scores))
  console.log(`${line.id} ${line.text}\n    ${wrong.join('\n    ')}`);

function score(line: CorpusLine): Score {
  const answer = answerTo(line);
  const expected = Object.entries(line.expect);
  const wrong = expected.flatMap(([key, value]) => {
    const answered = answer[key as keyof typeof answer];

    return isAsExpected(key, value, answered)
      ? []
      : [`${key}: ${JSON.stringify(answered)} for ${JSON.stringify(value)}`];
  });

  return { line, fields: expected.length, wrong, silent: wrong.length > 0 && answer.ask.length === 0 };
}

function sumUp(group: readonly Score[]): Record<string, number> {
  const fields = group.reduce((sum, each) => sum + each.fields, 0);
  const wrong = group.reduce((sum, each) => sum + each.wrong.length, 0);

  return {
    lines: group.length,
    'fields right %': Math.round(((fields - wrong) / fields) * 1000) / 10,
    'lines wholly right': group.filter((each) => each.wrong.length === 0).length,
    'wrong without asking': group.filter(({ silent }) => silent).length,
  };
}

function worst(all: readonly Score[]): Score[] {
  return all
    .filter(({ wrong }) => wrong.length > 0)
    .toSorted(
      (one, other) => Number(other.silent) - Number(one.silent) || other.wrong.length - one.wrong.length,
    )
    .slice(0, 10);
}
