import type {
  DigestLeftOut,
  DigestNotThere,
  DigestOrdered,
  DigestsListed,
  DigestUndelivered,
} from '../../core/digests/digest-facts.js';
import type { Rhythm } from '../../core/digests/subscription.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Period } from '../../core/period.js';
import { figureParts } from '../../core/stats/figure-button.js';
import { beginButtons, orderButtons } from './digest-order.js';
import type { Words } from '../../locales/words.js';
import { wordPeriod } from './periods.js';
import { shortly } from './plan.js';

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

export function wordDigests({ digests, notThere, mayAdd, today }: DigestsListed, words: Words): Message {
  const buttons = [...againButtons(notThere, words), ...(mayAdd ? beginButtons(words) : [])];
  const missed = notThere.map(({ scope, period, why }) =>
    words.line(`digest-not-there-${why}`, { scope, period: wordPeriod(period, words) }),
  );
  if (digests.length === 0)
    return { lines: [...missed, words.line(mayAdd ? 'digests-none' : 'room-not-linked')], buttons };

  const listed = digests.map(({ subscription: { scope, rhythm, paused }, nextAt }): Line => {
    const said = { scope: scope.name, rhythm: wordRhythm(rhythm, words) };
    return paused
      ? words.line('digest-paused', said)
      : words.line('digest-listed', { ...said, next: words.format.moment(nextAt, scope.zone, today) });
  });
  return { lines: [...listed, ...missed], buttons };
}

function againButtons(notThere: readonly DigestNotThere[], words: Words): readonly Button[] {
  return notThere.map(({ subscriptionId, scope, period }) => ({
    id: againId(subscriptionId, period),
    label:
      notThere.length === 1
        ? words.text('button-send-again')
        : shortly(words.text('button-again', { period: wordPeriod(period, words), scope })),
  }));
}

function againId(subscriptionId: string, period: Period): string {
  return `digest:${figureParts({ view: 'again', period: period.name, scopeId: subscriptionId, asOf: null })}`;
}

export function wordDigestLeftOut({ scope, period }: DigestLeftOut, words: Words): Message {
  return { lines: [words.line('digest-left-out', { scope, period: wordPeriod(period, words) })] };
}

export function wordDigestUndelivered(fact: DigestUndelivered, words: Words): Message {
  const { scope, period, became, subscriptionId } = fact;

  return {
    lines: [words.line(`digest-${became}`, { scope, period: wordPeriod(period, words) })],
    buttons: [{ id: againId(subscriptionId, period), label: words.text('button-send-again') }],
  };
}

function wordRhythm(rhythm: Rhythm, words: Words): string {
  const time = words.format.time(rhythm.at);

  return rhythm.kind === 'weekly'
    ? words.text('digest-weekly', { day: words.format.weekday(rhythm.weekday), time })
    : words.text('digest-monthly', { day: rhythm.day, time });
}
