import type { Fact } from '../../core/facts.js';
import type { Button, Line, Message } from '../../core/message.js';
import type { PlanShown } from '../../core/plan/plan-facts.js';
import type { Words } from '../../locales/words.js';
import { wordTitle } from './entry-lines.js';
import { wordOften } from './plan-often.js';

type Named<K extends Fact['kind']> = Extract<Fact, { readonly kind: K }>;

export function wordPlanSaved({ plan }: Named<'plan-saved'>, words: Words): Message {
  return {
    lines: [words.line('plan-saved', { what: wordPlanned(plan, words) }), ...wordPlan(plan, words)],
    buttons: [
      button('change', plan, words.text('button-change')),
      button('undo', plan, words.text('button-undo')),
      button('who', plan, words.text('plan-button-who')),
    ],
  };
}

export function wordPlanShown({ plan, became }: Named<'plan-shown'>, words: Words): Message {
  const head = words.line(`plan-head${stateOf(plan)}`, { what: wordPlanned(plan, words) });

  return {
    lines: [...(became ? [words.line(`plan-became-${became}`)] : []), head, ...wordPlan(plan, words)],
    ...(plan.mayManage && { buttons: buttonsOf(plan, words) }),
  };
}

export function wordPlans({ plans, mayAdd, missing }: Named<'plans-listed'>, words: Words): Message {
  const none: readonly Line[] = [words.line('plans-none'), [{ emphasis: words.text('plans-example') }]];
  const few = plans.length <= 6;
  const labels = toldApart(
    plans,
    (plan) => wordPlanned(plan, words),
    (plan) => `${wordPlanned(plan, words)} ${words.format.time(plan.plan.start)} ${wordOften(plan, words)}`,
  );

  return {
    lines: [
      ...(plans.length > 0 ? [words.line('plans-head'), ...plans.map((plan) => lineOf(plan, words))] : none),
      ...(missing > 0 ? [words.line('plans-missing-count', { count: missing })] : []),
    ],
    buttons: [
      ...(few ? plans.map((plan, place) => button('card', plan, labels[place] ?? '')) : []),
      ...(mayAdd ? [{ id: 'plan:new', label: words.text('plan-button-new') }] : []),
      ...(missing > 0
        ? [{ id: 'plan:missing', label: words.text('plan-button-missing', { count: missing }) }]
        : []),
    ],
    ...(!few && {
      choice: {
        id: 'plan:card',
        placeholder: words.text('plans-choose'),
        options: plans
          .slice(0, 24)
          .map((plan, place) => ({ value: plan.plan.id, label: labels[place] ?? '' })),
      },
    }),
  };
}

export function wordPlanPeople({ plan, colleagues }: Named<'plan-people-asked'>, words: Words): Message {
  return {
    lines: [words.line('plan-ask-who', { what: wordPlanned(plan, words) }), wordPeople(plan, words)],
    buttons: [
      ...colleagues.slice(0, 20).map(({ personId, name }) => ({
        id: `plan:person:${plan.plan.id}:${personId}`,
        label: shortly(plan.plan.personIds.includes(personId) ? `✓ ${name}` : name),
      })),
      button('card', plan, words.text('plan-button-back')),
    ],
  };
}

/** `Open evening (hanging out)`, or the kind alone. */
export function wordPlanned({ plan, type }: Pick<PlanShown, 'plan' | 'type'>, words: Words): string {
  return wordTitle(plan.title, type, words);
}

/** When it is, its next dates and who is asked, in full words. */
function wordPlan(shown: PlanShown, words: Words): readonly Line[] {
  const { plan, centre, repeated } = shown;
  const span = words.format.timeSpan(plan.start, shown.end);
  const isOnce = repeated.recurrence.kind === 'once';

  return [
    words.line('plan-when', { often: wordOften(shown, words), span, centre: centre.name }),
    ...(isOnce || plan.endedAt !== null || plan.pausedAt !== null ? [] : [wordNext(shown, words)]),
    ...(isOnce ? [] : [words.line(plan.inHolidays ? 'plan-in-holidays' : 'plan-not-in-holidays')]),
    ...(plan.endedAt === null ? [wordPeople(shown, words)] : []),
  ];
}

function wordNext({ next, today }: PlanShown, words: Words): Line {
  const dates = words.format.list(next.map((date) => words.format.day(date, today)));

  return next.length > 0 ? words.line('plan-next', { dates }) : words.line('plan-next-none');
}

function wordPeople({ people }: PlanShown, words: Words): Line {
  return people.length > 0
    ? words.line('plan-people', { people: words.format.list(people) })
    : words.line('plan-people-none');
}

function lineOf(shown: PlanShown, words: Words): Line {
  const { plan, centre, next, today } = shown;
  const said = {
    what: wordPlanned(shown, words),
    often: wordOften(shown, words),
    span: words.format.timeSpan(plan.start, shown.end),
    centre: centre.name,
  };

  return plan.pausedAt === null
    ? words.line('plans-line', { ...said, date: words.format.date(next[0] ?? today, today) })
    : words.line('plans-line-paused', said);
}

function stateOf({ plan }: PlanShown): '' | '-paused' | '-ended' {
  if (plan.endedAt !== null) return '-ended';

  return plan.pausedAt === null ? '' : '-paused';
}

function buttonsOf(shown: PlanShown, words: Words): readonly Button[] {
  const { pausedAt, endedAt } = shown.plan;
  const resume = button('resume', shown, words.text('plan-button-resume'));
  if (endedAt !== null) return [resume];

  return [
    button('change', shown, words.text('button-change')),
    pausedAt === null ? button('pause', shown, words.text('plan-button-pause')) : resume,
    button('end', shown, words.text('plan-button-end')),
    button('who', shown, words.text('plan-button-who')),
  ];
}

function button(verb: string, { plan }: PlanShown, label: string): Button {
  return { id: `plan:${verb}:${plan.id}`, label };
}

/** Labels in short, and in full where two would be the same. */
export function toldApart<T>(
  those: readonly T[],
  short: (one: T) => string,
  full: (one: T) => string,
): readonly string[] {
  const labels = those.map((one) => shortly(short(one)));

  return those.map((one, place) => {
    const label = labels[place] ?? '';
    return labels.filter((other) => other === label).length > 1 ? shortly(full(one)) : label;
  });
}

/** What a button can show. */
export function shortly(label: string): string {
  const letters = Array.from(label);

  return letters.length > 34 ? `${letters.slice(0, 32).join('')} …` : label;
}
