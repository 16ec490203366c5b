import type { Button, Line, Message } from '../../core/message.js';
import type { CentreNudged, MissingAsked, ReminderFact } from '../../core/reminders/reminder-facts.js';
import { figureParts } from '../../core/stats/figure-button.js';
import type { Words } from '../../locales/words.js';
import { wordPeriod } from './periods.js';
import { said, type Wordings } from './wordings.js';

export const reminderWordings: Wordings<ReminderFact> = {
  'missing-asked': (fact, words) => said(wordMissing(fact, words)),
  'missing-settled': (fact, words) =>
    said({
      lines: [words.line('missing-settled', { centre: fact.centre.name, days: wordDays(fact, words) })],
    }),
  'centre-nudged': (fact, words) => said({ lines: wordNudged(fact, words) }),
  'nudge-undelivered': ({ centre, period, became }, words) =>
    said({ lines: [words.line(`nudge-${became}`, { centre, period: wordPeriod(period, words) })] }),
};

function wordMissing(fact: MissingAsked, words: Words): Message {
  const { centre, period, asker } = fact;
  const days = wordDays(fact, words);
  const isDay = period.from === period.to;
  const id = (answer: string) =>
    `log:missing:${figureParts({ view: answer, period: `${period.from}..${period.to}`, scopeId: centre.id, asOf: null })}`;
  const button = (answer: 'log' | 'nobody' | 'closed'): Button => ({
    id: id(answer),
    label: words.text(`missing-button-${answer}`),
  });

  return {
    lines: [
      asker
        ? words.line('missing-asked-from', { centre: centre.name, days, place: asker.place })
        : words.line('missing-asked', { centre: centre.name, days }),
    ],
    buttons: [button('log'), ...(isDay ? [button('nobody')] : []), button('closed')],
  };
}

/** `yesterday, Monday 23 Nov`, or `week 47 (16–22 November 2026)`. */
function wordDays({ period, today }: Pick<MissingAsked, 'period' | 'today'>, words: Words): string {
  const { kind, from, to } = period;
  if (from === to) return words.format.relativeDay(from, today);

  return kind === 'week'
    ? `${wordPeriod(period, words)} (${words.format.dateSpan(from, to)})`
    : wordPeriod(period, words);
}

function wordNudged({ centre, period, today, became }: CentreNudged, words: Words): readonly Line[] {
  const about = { centre: centre.name, period: wordPeriod(period, words) };

  switch (became.kind) {
    case 'nudged':
      return [
        ...became.told.map(({ name, at }) =>
          at === null
            ? words.line('nudge-told-now', { ...about, name })
            : words.line('nudge-told-later', {
                ...about,
                name,
                moment: words.format.moment(at, centre.zone, today),
              }),
        ),
        ...became.notTold.map(({ name, because }) => words.line(`nudge-not-${because}`, { name })),
      ];
    case 'nudged-before':
      return [words.line('nudge-before', about)];
    case 'not-silent':
      return [words.line('nudge-not-silent', about)];
    case 'nobody-there':
      return [words.line('nudge-nobody-there', about)];
  }
}
