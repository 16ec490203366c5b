import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { ReadingSetting } from '../src/core/phrases/reading.js';
import { understandLine } from '../src/core/phrases/understand-line.js';
import { templateVocabulary } from '../src/core/vocabulary/template.js';

/**
 * How fast lines are read, on one core. Machines differ, so the rate is also given as a ratio to writing and reading
 * the same answers as JSON a hundred times in the same run. Then time against length, up to all that is read.
 */
interface Line {
  readonly text: string;
  readonly language: string;
  readonly now: string;
  readonly zone: string;
}

const lines = ['en', 'sl', 'sv'].flatMap((language) =>
  readFileSync(new URL(`../test/core/phrases/corpus/${language}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line),
);
const setting: ReadingSetting = {
  language: 'sl',
  now: new Date('2026-11-18T21:35:00+01:00'),
  zone: 'Europe/Ljubljana',
  vocabulary: templateVocabulary,
  ageBands: ['0-9', '10-12', '13-15', '16-18', '19-24', '25-29'],
};
const read = ({ text, language, now, zone }: Line): unknown =>
  understandLine(text, { ...setting, language, now: new Date(now), zone });

const built = timeOf(() => understandLine('druženje', setting));
lines.forEach(read);
const perLine = timeOf(() => lines.forEach(read)) / lines.length;
const answers = lines.map(read);
const perJson = timeOf(() => answers.forEach(writeAndRead)) / lines.length;

console.log(`words built once in ${built.toFixed(0)} ms`);
console.log(
  `${Math.round(1000 / perLine)} lines a second, ${(perLine / perJson).toFixed(1)} times a hundred JSON round trips of its answer`,
);

const hostile: Readonly<Record<string, string>> = {
  'usual words': 'druženje 12 mladih, 7 fantov, 5 deklet, 3h, 2 prostovoljca, včeraj 16–19; ',
  'spans of ages': '13-15: 5 ',
  'numbers and nouns': '12 girls ',
  'unknown words': 'xkvačkanjx ',
  quotes: '"',
  digits: '1',
  joints: 'od 1 do ',
};
for (const [name, unit] of Object.entries(hostile)) {
  const times = [512, 1024, 2048, 4096].map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    understandLine(text, setting);

    return Math.min(...Array.from({ length: 5 }, () => timeOf(() => understandLine(text, setting))));
  });
  console.log(
    `${name.padEnd(18)} 512 · 1,024 · 2,048 · 4,096 characters: ${times.map((time) => time.toFixed(1)).join(' · ')} ms`,
  );
}

function writeAndRead(answer: unknown): void {
  for (let time = 0; time < 100; time += 1) JSON.parse(JSON.stringify(answer));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();

  return performance.now() - start;
}
