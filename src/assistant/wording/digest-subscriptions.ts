import type {
  DigestLeftOut,
  DigestOrdered,
  DigestsListed,
  DigestUndelivered,
} from '../../core/digests/digest-facts.js';
import type { Rhythm } from '../../core/digests/subscription.js';
import type { Line, Message } from '../../core/message.js';
import { figureParts } from '../../core/stats/figure-button.js';
import { beginButtons, orderButtons } from './digest-order.js';
import type { Words } from '../../locales/words.js';
import { wordPeriod } from './periods.js';

export function wordDigestOrdered(fact: DigestOrdered, words: Words): Message {
  const { subscription, replaced, firstAt, today } = fact;
  const { scope, rhythm } = subscription;

  return {
    lines: [
      words.line('digest-ordered', {
        scope: scope.name,
        rhythm: wordRhythm(rhythm, words),
        first: words.format.moment(firstAt, scope.zone, today),
      }),
      ...(replaced ? [words.line('digest-replaced', { rhythm: wordRhythm(replaced, words) })] : []),
    ],
    buttons: orderButtons(rhythm.kind, scope.id, words),
  };
}

export function wordDigests({ digests, mayAdd, today }: DigestsListed, words: Words): Message {
  const buttons = mayAdd ? beginButtons(words) : [];
  if (digests.length === 0)
    return { lines: [words.line(mayAdd ? 'digests-none' : 'room-not-linked')], buttons };

  return {
    buttons,
    lines: digests.map(({ subscription: { scope, rhythm, paused }, nextAt }): Line => {
      const said = { scope: scope.name, rhythm: wordRhythm(rhythm, words) };
      return paused
        ? words.line('digest-paused', said)
        : words.line('digest-listed', { ...said, next: words.format.moment(nextAt, scope.zone, today) });
    }),
  };
}

export function wordDigestLeftOut({ scope, period }: DigestLeftOut, words: Words): Message {
  return { lines: [words.line('digest-left-out', { scope, period: wordPeriod(period, words) })] };
}

export function wordDigestUndelivered(fact: DigestUndelivered, words: Words): Message {
  const { scope, period, became, subscriptionId } = fact;
  const parts = figureParts({ view: 'again', period: period.name, scopeId: subscriptionId, asOf: null });

  return {
    lines: [words.line(`digest-${became}`, { scope, period: wordPeriod(period, words) })],
    buttons: [{ id: `digest:${parts}`, label: words.text('button-send-again') }],
  };
}

function wordRhythm(rhythm: Rhythm, words: Words): string {
  const time = words.format.time(rhythm.at);

  return rhythm.kind === 'weekly'
    ? words.text('digest-weekly', { day: words.format.weekday(rhythm.weekday), time })
    : words.text('digest-monthly', { day: rhythm.day, time });
}
