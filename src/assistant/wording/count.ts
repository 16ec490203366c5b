import type { CountFact, CountShown, LastShown } from '../../core/count/count-facts.js';
import { countBuckets, youngPeopleIn } from '../../core/count/live-count.js';
import { localAt } from '../../core/instant.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordTitle } from './entry-lines.js';

export function wordCount(count: CountShown, words: Words): Message {
  const { last } = count;

  return {
    lines: [
      words.line('headcount-since', { ...nameOf(count, words), since: sinceOf(count, words) }),
      ...heads(count, words),
      ...(last ? [lastPress(last, count, words)] : []),
    ],
    buttons: countButtons(count, words),
    inPairs: true,
  };
}

export function wordMovedCount(count: CountShown, words: Words): Message {
  return { lines: [words.line('headcount-moved', nameOf(count, words))] };
}

export function wordGivenUpCount(count: CountShown, words: Words): Message {
  return {
    lines: [words.line('headcount-given-up', nameOf(count, words)), ...heads(count, words)],
    buttons: [goOnButton(count, words)],
  };
}

export function wordRunningCount(
  { count, conversationId, step }: Extract<CountFact, { readonly kind: 'count-running' }>,
  words: Words,
): Message {
  return {
    lines: [
      words.line(isPlain(count) ? 'headcount-running-plain' : 'headcount-running', {
        ...nameOf(count, words),
        since: sinceOf(count, words),
      }),
    ],
    buttons: [
      { id: `count:${count.id}:show`, label: words.text('button-headcount-show'), style: 'primary' },
      { id: `count:new:${conversationId}:${step}`, label: words.text('button-headcount-another') },
      giveUpButton(count, words),
    ],
  };
}

export function wordStillOn(
  { count, since: { date, time } }: Extract<CountFact, { readonly kind: 'count-still-on' }>,
  words: Words,
): Message {
  const since = `${words.format.date(date, date)}, ${words.format.time(time)}`;

  return {
    lines: [
      words.line(isPlain(count) ? 'headcount-still-on-plain' : 'headcount-still-on', {
        ...nameOf(count, words),
        since,
      }),
    ],
    buttons: [finishButton(count, words), goOnButton(count, words), giveUpButton(count, words)],
  };
}

export function wordEmptyCount(count: CountShown, words: Words): Message {
  return {
    lines: [words.line('headcount-empty')],
    buttons: [
      { id: `count:${count.id}:as-it-is`, label: words.text('button-headcount-as-it-is') },
      goOnButton(count, words),
      giveUpButton(count, words),
    ],
  };
}

function nameOf({ title, type, centre }: Pick<CountShown, 'title' | 'type' | 'centre'>, words: Words) {
  const what = title === null && type === null ? words.text('headcount') : wordTitle(title, type, words);

  return { what, centre: centre.name };
}

/** Where it is not said of what, a count is only a count. */
function isPlain({ title, type }: Pick<CountShown, 'title' | 'type'>): boolean {
  return title === null && type === null;
}

/** Short on the day itself. */
function sinceOf({ startedAt, today, centre }: CountShown, words: Words): string {
  const { date, time } = localAt(startedAt, centre.zone);

  return date === today ? words.format.time(time) : words.format.moment(startedAt, centre.zone, today);
}

function heads({ counts }: CountShown, words: Words): readonly Line[] {
  const { girls, boys, nonbinary, unknown, volunteers } = counts;
  const young = words.text('count-young-people', { count: youngPeopleIn(counts) });

  return [
    words.line('headcount-heads', { girls, boys, nonbinary, unknown, volunteers }),
    words.line('headcount-young', { young }),
  ];
}

function lastPress({ by, bucket, change, at }: LastShown, { centre }: CountShown, words: Words): Line {
  return words.line('headcount-last', {
    by: by ?? words.text('former-member'),
    change: `${change < 0 ? '−' : '+'}${words.text(`count-${bucket}`, { count: Math.abs(change) })}`,
    time: words.format.time(localAt(at, centre.zone).time),
  });
}

function countButtons({ id }: CountShown, words: Words): readonly Button[] {
  const pairs = countBuckets.flatMap((bucket) => {
    const name = words.text(`button-headcount-${bucket}`);
    return [
      { id: `count:${id}:${bucket}:-1`, label: `${name} −` },
      { id: `count:${id}:${bucket}:1`, label: `${name} +` },
    ];
  });

  return [
    ...pairs,
    { id: `count:${id}:unknown:5`, label: words.text('button-headcount-five') },
    finishButton({ id }, words),
  ];
}

function finishButton({ id }: Pick<CountShown, 'id'>, words: Words): Button {
  return { id: `count:${id}:finish`, label: words.text('button-headcount-finish'), style: 'primary' };
}

function goOnButton({ id }: Pick<CountShown, 'id'>, words: Words): Button {
  return { id: `count:${id}:go-on`, label: words.text('button-headcount-go-on') };
}

function giveUpButton({ id }: Pick<CountShown, 'id'>, words: Words): Button {
  return { id: `count:${id}:give-up`, label: words.text('button-headcount-give-up'), style: 'danger' };
}
