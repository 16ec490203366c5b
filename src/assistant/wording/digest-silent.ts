import type { Away, Silent } from '../../core/digests/digest.js';
import type { SilentTold } from '../../core/digests/digest-facts.js';
import type { LocalDate } from '../../core/calendar.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Period } from '../../core/period.js';
import { figureParts } from '../../core/stats/figure-button.js';
import type { Words } from '../../locales/words.js';
import { wordPeriod } from './periods.js';
import { shortly } from './plan.js';

const named = 3;
const namedInFull = 60;
const mostNudged = 20;

/** The three silent longest; the others are counted. */
export function wordSilentOf(missing: readonly Silent[], words: Words, most = named): readonly Line[] {
  return missing.length === 0
    ? []
    : [
        words.line('stats-silent', {
          centres: first(
            missing.map((one) => wordOne(one, words)),
            most,
            words,
          ),
        }),
      ];
}

export function wordAway(
  { onHoliday }: { readonly onHoliday: readonly Away[] },
  today: LocalDate,
  words: Words,
  most = named,
): readonly Line[] {
  const away = onHoliday.map(({ centre, until }) =>
    words.text('digest-away', { centre, until: words.format.date(until, today) }),
  );

  return away.length === 0 ? [] : [words.line('stats-on-holiday', { centres: first(away, most, words) })];
}

/** What the button opens: all of them. */
export function wordAllSilent(fact: SilentTold, words: Words): Message {
  const { scope, period, missing, today } = fact;
  const said = [...wordSilentOf(missing, words, namedInFull), ...wordAway(fact, today, words, namedInFull)];

  return {
    lines: [
      words.line('stats-head-bare', { scope: scope.name, period: wordPeriod(period, words) }),
      ...(missing.length === 0 ? [words.line('digest-none-silent')] : []),
      ...said,
    ],
    ...(scope.kind !== 'centre' && { buttons: nudgeButtons(missing.slice(0, mostNudged), period, words) }),
  };
}

/** One for each silent centre. */
export function nudgeButtons(missing: readonly Silent[], period: Period, words: Words): readonly Button[] {
  return missing.flatMap(({ centre, centreId }) => {
    if (centreId === undefined) return [];
    const parts = figureParts({ view: 'nudge', period: period.name, scopeId: centreId, asOf: null });

    return [{ id: `digest:${parts}`, label: shortly(words.text('button-nudge', { centre })) }];
  });
}

function wordOne({ centre, days }: Silent, words: Words): string {
  return days === null
    ? words.text('digest-silent-long', { centre })
    : words.text('digest-silent-days', { centre, count: days });
}

function first(names: readonly string[], most: number, words: Words): string {
  const shown = names.slice(0, most).join(', ');

  return names.length > most
    ? `${shown} ${words.text('stats-and-more', { count: names.length - most })}`
    : shown;
}
