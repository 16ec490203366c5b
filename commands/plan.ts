import type { MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { fold } from '../src/core/phrases/fold.js';
import { beginPlan, planLine } from '../src/core/plan/add-plan.js';
import { sendCalendar } from '../src/core/plan/calendar/send-calendar.js';
import { headsTalkIn, takeHeadsPress, takeHeadsText } from '../src/core/plan/answer-plan.js';
import { listMissing, listPlans } from '../src/core/plan/list-plans.js';
import { managePlan, planVerbs } from '../src/core/plan/manage-plan.js';
import { takePlanPress, takePlanText } from '../src/core/plan/take-plan-answer.js';

/** What comes again: made from one line, listed, paused and ended. Afterwards it is asked how many came. */
export const plan: MembersCommand = {
  name: 'plan',
  aliases: { sl: 'nacrt' },
  audience: 'asker',
  for: 'plan activities',
  answeredBy: 'log an activity',

  async run(input, desk) {
    const keyword = fold(input);
    if (input === '' || keywords.list.includes(keyword)) return listPlans(desk);
    if (keywords.add.includes(keyword)) return beginPlan(desk);
    if (keywords.missing.includes(keyword)) return listMissing(desk);
    if (keywords.calendar.includes(keyword)) return sendCalendar(desk);

    return planLine(input, desk);
  },

  async press([what = '', ...parts], desk) {
    if (what === 'a') return takePlanPress(parts, desk);
    if (what === 'n') return takeHeadsPress(parts, desk);
    if (what === 'new') return beginPlan(desk);
    if (what === 'missing') return listMissing(desk);

    const verb = planVerbs.find((known) => known === what);
    return verb ? managePlan(verb, parts[0] ?? '', parts[1] ?? '', desk) : over;
  },

  async reply(text, conversation, desk) {
    const heads = headsTalkIn(conversation);

    return heads ? takeHeadsText(text, heads, conversation, desk) : takePlanText(text, conversation, desk);
  },
};

/** In the three languages, without diacritics. */
const keywords: Readonly<Record<'list' | 'add' | 'missing' | 'calendar', readonly string[]>> = {
  list: ['list', 'seznam', 'lista'],
  add: ['add', 'new', 'dodaj', 'nov', 'novo', 'ny', 'nytt', 'lagg till'],
  calendar: ['calendar', 'koledar', 'kalender'],
  missing: ['missing', 'manjka', 'manjkajo', 'saknas'],
};

const over: readonly Fact[] = [{ kind: 'refused', because: { reason: 'question-over' } }];
