import { describe, expect, test } from 'vitest';
import { answerTo, corpusFiles, isAsExpected, readCorpus } from './corpus.js';

describe.each(corpusFiles.map((file) => ({ file, name: file.pathname.split('/').at(-1) ?? '' })))(
  '$name',
  ({ file }) => {
    test.each(readCorpus(file))('$id $text – $why', (line) => {
      const answer = answerTo(line);
      const misread = Object.entries(line.expect).filter(
        ([key, expected]) => !isAsExpected(key, expected, answer[key as keyof typeof answer]),
      );

      expect(answer).toMatchObject(Object.fromEntries(misread));
    });
  },
);
