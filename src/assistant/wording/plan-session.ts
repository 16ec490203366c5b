import type { Fact } from '../../core/facts.js';
import type { Button, Message } from '../../core/message.js';
import type { HeadsAskedFact, SessionShown } from '../../core/plan/plan-facts.js';
import type { Words } from '../../locales/words.js';
import { wordRecord, wordWhat } from './entry-lines.js';
import { toldApart, wordPlanned } from './plan.js';

type Named<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

/** "Is over. How many came?", with the numbers that are usual. */
export function wordHeadsAsked({ session, numbers, conversationId }: HeadsAskedFact, words: Words): Message {
  const { plan, date } = session;
  const button = (value: string, label: string): Button => ({
    id: `plan:n:${plan.id}:${date}:${value}`,
    label,
  });
  const said = { what: wordPlanned(session, words), span: spanOf(session, words) };

  return {
    lines: [
      date === session.today
        ? words.line('plan-over', said)
        : words.line('plan-over-day', { ...said, day: dayOf(session, words) }),
    ],
    buttons: [
      ...numbers.map((number) => button(String(number), String(number))),
      button('other', words.text('plan-button-other')),
      button('cancelled', words.text('plan-button-cancelled')),
    ],
    ...(conversationId !== null && {
      awaitsText: {
        conversation: conversationId,
        button: words.text('button-type'),
        prompt: words.text('plan-prompt-heads'),
      },
    }),
  };
}

export function wordAnsweredAlready(
  { session, entry }: Named<'plan-answered-already'>,
  words: Words,
): Message {
  const said = { what: wordPlanned(session, words), day: dayOf(session, words) };
  if (!entry) return { lines: [words.line('plan-called-off', said)] };

  return {
    lines: [
      words.line('plan-answered', said),
      words.line('receipt-plain', { what: wordWhat(entry, words), code: entry.code }),
      ...wordRecord(entry, words),
    ],
    buttons: [{ id: `edit:at:${entry.code}`, label: words.text('button-change') }],
  };
}

/** Sessions that still wait for a number, each a button away from its question. */
export function wordMissing({ sessions, more }: Named<'plans-missing'>, words: Words): Message {
  if (sessions.length === 0) return { lines: [words.line('plans-missing-none')] };
  const dateOf = ({ date, today }: SessionShown): string => words.format.date(date, today);
  const labels = toldApart(
    sessions,
    (session) => `${dateOf(session)} ${wordPlanned(session, words)}`,
    (session) => `${dateOf(session)} ${words.format.time(session.plan.start)} ${wordPlanned(session, words)}`,
  );

  return {
    lines: [
      words.line('plans-missing-head'),
      ...sessions.map((session) =>
        words.line('plans-missing-line', {
          what: wordPlanned(session, words),
          day: dayOf(session, words),
          span: spanOf(session, words),
          centre: session.centre.name,
        }),
      ),
      ...(more > 0 ? [words.line('plans-missing-more', { count: more })] : []),
    ],
    buttons: sessions.map((session, place) => ({
      id: `plan:n:${session.plan.id}:${session.date}:ask`,
      label: labels[place] ?? '',
    })),
  };
}

function spanOf({ plan, end }: SessionShown, words: Words): string {
  return words.format.timeSpan(plan.start, end);
}

function dayOf({ date, today }: SessionShown, words: Words): string {
  return words.format.relativeDay(date, today);
}
