import { visitsOf } from '../../core/activity.js';
import type { EntryShown } from '../../core/entry/entry-facts.js';
import type { Prompt } from '../../core/entry/prompt.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordWhat } from './entry-lines.js';

type SamePrompt = Extract<Prompt, { topic: 'same' }>;
type Offered = Omit<Button, 'id'> & { readonly value: string };

const longestLabel = 34;

/** `Bo logged Football · today, 18:00 · 14 young people (M2K7D, 12 minutes ago). Is this the same one?` */
export function askSame({ entry, by, minutesAgo, loggedAt }: SamePrompt, words: Words): Line {
  const when =
    minutesAgo < 60
      ? words.text('minutes-ago', { count: minutesAgo })
      : words.format.moment(loggedAt, entry.centre.zone, entry.today);
  const said = { what: wordInShort(entry, words), code: entry.code, when };

  return by === 'colleague'
    ? words.line('ask-same-colleague', { ...said, by: entry.by ?? '' })
    : words.line(`ask-same-${by}`, said);
}

export function sameAnswers(prompt: SamePrompt, words: Words): readonly Offered[] {
  const { correction } = prompt;

  return [
    { value: 'keep', label: keepLabel(prompt, words), style: 'primary' },
    { value: 'another', label: words.text('button-same-another') },
    ...(correction ? [{ value: 'correct', label: correctLabel(prompt, correction.total, words) }] : []),
  ];
}

export function wordSameKept(entry: EntryShown, words: Words): Message {
  return { lines: [words.line('same-kept', { what: wordInShort(entry, words), code: entry.code })] };
}

function keepLabel({ by, entry }: SamePrompt, words: Words): string {
  const short = words.text('button-same-keep-it');

  return by === 'colleague' ? fitting(words.text('button-same-keep', { by: entry.by ?? '' }), short) : short;
}

function correctLabel({ by, entry }: SamePrompt, total: number | null, words: Words): string {
  if (total === null) return words.text('button-same-replace');
  const short = words.text('button-same-correct-it', { total });

  return by === 'colleague'
    ? fitting(words.text('button-same-correct', { by: entry.by ?? '', total }), short)
    : short;
}

/** A long name is left out: the question has it. */
function fitting(label: string, short: string): string {
  return Array.from(label).length > longestLabel ? short : label;
}

function wordInShort(entry: EntryShown, words: Words): string {
  const { date, start, durationMin } = entry.record;
  const day = words.format.nearDay(date, entry.today);
  const time = start === null ? `(${words.format.duration(durationMin)})` : words.format.time(start);
  const heads = words.text('count-young-people', { count: visitsOf(entry.record) });

  return `${wordWhat(entry, words)} · ${day} ${time} · ${heads}`;
}
