import type { Away, Silent } from '../../core/digests/digest.js';
import type { DigestTold, SilentTold } from '../../core/digests/digest-facts.js';
import type { LocalDate } from '../../core/calendar.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { Period } from '../../core/period.js';
import { figureParts } from '../../core/stats/figure-button.js';
import type { Words } from '../../locales/words.js';
import { wordPeriod } from './periods.js';
import { shortly } from './plan.js';

const named = 3;
/** More on holiday than that are no news, and one name stands for them. */
export const namedAway = 3;
const namedInFull = 60;
const mostNudged = 20;

/** `**23 of 25 centres** reporting · silent: Klub Zvezda (9 days) · on holiday: MC Reka (until 24 Nov)` in one line. */
export function wordReporting({ digest, today }: DigestTold, words: Words): readonly Line[] {
  const { scope, reporting, missing, onHoliday } = digest;
  const { centres, of } = reporting;
  const mostAway = onHoliday.length > namedAway ? 1 : namedAway;
  const said = [
    ...(scope.kind === 'centre' || of === 0
      ? []
      : [words.line('stats-reporting', { reporting: centres, of })]),
    ...wordSilentOf(missing, words, named),
    ...wordAway(digest, today, words, mostAway),
  ];

  return said.length === 0 ? [] : [said.reduce((line, next) => [...line, ' · ', ...next])];
}

/** Those silent longest; the others are counted. */
function wordSilentOf(missing: readonly Silent[], words: Words, most: number): readonly Line[] {
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

function wordAway(
  { onHoliday }: { readonly onHoliday: readonly Away[] },
  today: LocalDate,
  words: Words,
  most: number,
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
