import type { LocalDate } from '../../core/calendar.js';
import { weekdayOf } from '../../core/local-date.js';
import type { Button, Choice, Line, Message } from '../../core/message.js';
import type { PlanAskedFact } from '../../core/plan/plan-facts.js';
import type { PlanProblem } from '../../core/plan/read/plan-reading.js';
import type { Words } from '../../locales/words.js';
import { capitalised } from './capitalised.js';
import { weekdayAt } from './plan-often.js';
import { wordPlanned } from './plan.js';

/** One question of a plan with its usual answers as buttons. */
export function wordPlanQuestion(fact: PlanAskedFact, words: Words): Message {
  const { conversationId, step, topic, because, all } = fact;
  const prefix = `plan:a:${conversationId}:${step}`;
  const choice: Choice = {
    id: prefix,
    placeholder: words.text('choose-type'),
    options: all
      .slice(0, 24)
      .map(({ key, names }) => ({ value: key, label: capitalised(names[words.language], words) })),
  };

  return {
    lines: [
      ...(fact.plan ? [words.line('plan-head', { what: wordPlanned(fact.plan, words) })] : []),
      ...(because ? [wordBecause(because, words)] : []),
      questionOf(fact, words),
    ],
    buttons: [...offered(fact, words), { value: '=cancel', label: words.text('button-cancel') }].map(
      ({ value, label }): Button => ({ id: `${prefix}:${value}`, label }),
    ),
    ...(topic === 'type' && choice.options.length > 0 && { choice }),
    awaitsText: {
      conversation: conversationId,
      button: words.text('button-type'),
      prompt: words.text(`plan-prompt-${topic}`),
    },
  };
}

/** Why a line or an answer is no plan yet. */
export function wordPlanProblem(problem: PlanProblem, words: Words): Line {
  const { format } = words;

  switch (problem.problem) {
    case 'date-past':
      return words.line('plan-date-past', { date: format.dateSpan(problem.date, problem.date) });
    case 'date-none':
    case 'date-unclear':
    case 'bad-time':
    case 'time-backwards':
      return words.line(`plan-${problem.problem}`, { words: problem.words });
    case 'weekday-disagrees':
      return words.line('plan-weekday-disagrees', {
        date: format.dateSpan(problem.date, problem.date),
        weekday: format.weekday(problem.weekday),
      });
    case 'too-long':
      return words.line('plan-too-long', { duration: format.duration(problem.minutes) });
  }
}

function wordBecause(because: NonNullable<PlanAskedFact['because']>, words: Words): Line {
  return because.problem === 'unread'
    ? words.line('unread', { words: because.words })
    : wordPlanProblem(because, words);
}

function questionOf({ topic, title, often, nextDate, today }: PlanAskedFact, words: Words): Line {
  switch (topic) {
    case 'type':
      return title === null
        ? words.line('plan-ask-type')
        : words.line('plan-ask-type-unknown', { words: title });
    case 'often':
      return often?.kind === 'third'
        ? words.line('plan-ask-often-third', { weeks: often.place })
        : words.line('plan-ask-often-weekday', onDay(nextDate ?? today, today, words));
    case 'centre':
    case 'days':
    case 'time':
    case 'change':
      return words.line(`plan-ask-${topic}`);
  }
}

/** `Wednesday` and `25 Nov`, as after "only on". */
function onDay(
  date: LocalDate,
  today: LocalDate,
  words: Words,
): { readonly day: string; readonly date: string } {
  return {
    day: words.text(`plan-on-weekday-${weekdayAt(weekdayOf(date))}`),
    date: words.format.date(date, today),
  };
}

interface Offered {
  readonly value: string;
  readonly label: string;
}

const usualTimes = ['15:00-17:00', '16:00-18:00', '16:00-20:00', '17:00-19:00', '18:00-21:00'];

function offered(
  { topic, centres, near, often, nextDate, today }: PlanAskedFact,
  words: Words,
): readonly Offered[] {
  switch (topic) {
    case 'centre':
      return centres.slice(0, 20).map(({ id, name }) => ({ value: id, label: name }));
    case 'type':
      return near.map(({ key, names }) => ({ value: key, label: capitalised(names[words.language], words) }));
    case 'days':
      return [1, 2, 3, 4, 5, 6, 7].map((day) => ({
        value: String(day),
        label: capitalised(words.format.weekday(day), words),
      }));
    case 'often':
      return often?.kind === 'third'
        ? [
            { value: 'weeks', label: words.text('plan-button-weeks', { weeks: often.place }) },
            { value: 'month', label: words.text('plan-button-month') },
          ]
        : [
            { value: 'weekly', label: words.text('plan-button-weekly') },
            {
              value: 'once',
              label: words.text('plan-button-once', onDay(nextDate ?? today, today, words)),
            },
          ];
    case 'time':
      return usualTimes.map((value) => {
        const [start = '', end = ''] = value.split('-');
        return { value, label: words.format.timeSpan(start, end) };
      });
    case 'change':
      return [];
  }
}
