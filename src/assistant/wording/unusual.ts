import { judgedNumbers, type JudgedNumber } from '../../core/activity.js';
import type { EntryShown } from '../../core/entry/entry-facts.js';
import type { Prompt } from '../../core/entry/prompt.js';
import type { Button, Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

type UnusualPrompt = Extract<Prompt, { topic: 'unusual' }>;

/** `34 young people is more than usual for homework help here (4–9). Right?` */
export function askUnusual({ far, type }: UnusualPrompt, words: Words): Line {
  const { number, value, usual } = far;
  const [from, to] = [inShort(number, usual.from, words), inShort(number, usual.to, words)];
  const said = { type: type?.names[words.language] ?? '', usual: from === to ? from : `${from}–${to}` };
  const isMore = value > usual.to;

  return number === 'durationMin'
    ? words.line(`ask-unusual-${isMore ? 'longer' : 'shorter'}`, {
        ...said,
        length: wordNumber(number, value, words),
      })
    : words.line(`ask-unusual-${isMore ? 'more' : 'fewer'}`, {
        ...said,
        heads: wordNumber(number, value, words),
      });
}

export function unusualAnswers(
  { far }: UnusualPrompt,
  words: Words,
): readonly (Omit<Button, 'id'> & { readonly value: string })[] {
  const value = inShort(far.number, far.value, words);

  return [
    { value: 'yes', label: words.text('button-unusual-yes', { value }), style: 'primary' },
    { value: 'change', label: words.text('button-change') },
  ];
}

/** Nothing for an entry without unusual numbers. */
export function wordConfirmed({ confirmed }: EntryShown, words: Words): readonly Line[] {
  const numbers = judgedNumbers.flatMap((name) => {
    const value = confirmed[name];
    return value === undefined ? [] : [wordNumber(name, value, words)];
  });

  return numbers.length > 0 ? [words.line('entry-confirmed', { numbers: numbers.join(', ') })] : [];
}

function wordNumber(name: JudgedNumber, value: number, words: Words): string {
  switch (name) {
    case 'total':
      return words.text('count-young-people', { count: value });
    case 'volunteers':
      return words.text('count-volunteers', { count: value });
    case 'durationMin':
      return words.format.duration(value);
  }
}

function inShort(name: JudgedNumber, value: number, { format }: Words): string {
  return name === 'durationMin' ? format.duration(value) : format.number(value);
}
