import type { PartOffered, Prompt } from '../../core/entry/prompt.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordTitle } from './entry-lines.js';

/** The activities that a line seems to hold, each in a line of its own. */
export function wordParts(prompt: Prompt, words: Words): readonly Line[] {
  if (prompt.topic !== 'split') return [];

  return [
    words.line('split-head', { count: prompt.parts.length }),
    ...prompt.parts.map((part, index) => wordPart(part, index + 1, prompt.today, words)),
  ];
}

function wordPart(
  { type, title, date, total, durationMin }: PartOffered,
  number: number,
  today: string,
  words: Words,
): Line {
  const { format } = words;
  const facts = [
    ...(total === null ? [] : [words.text('count-young-people', { count: total })]),
    ...(durationMin === null ? [] : [format.duration(durationMin)]),
    ...(date === null ? [] : [format.nearDay(date, today)]),
  ];

  return [`${String(number)}. `, { strong: wordTitle(title, type, words) }, ` · ${facts.join(' · ')}`];
}
