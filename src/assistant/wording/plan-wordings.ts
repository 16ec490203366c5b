import type { PlanFact } from '../../core/plan/plan-facts.js';
import { wordPlanned, wordPlanPeople, wordPlans, wordPlanSaved, wordPlanShown } from './plan.js';
import { wordPlansSent } from './plan-calendar.js';
import { wordPlanQuestion } from './plan-question.js';
import { wordAnsweredAlready, wordHeadsAsked, wordMissing } from './plan-session.js';
import { inSlot, said, type Wordings } from './wordings.js';

export const planWordings: Wordings<PlanFact> = {
  'plan-saved': (fact, words) => inSlot(wordPlanSaved(fact, words), fact.slot),
  'plan-shown': (fact, words) => said(wordPlanShown(fact, words)),
  'plan-taken-back': ({ plan }, words) =>
    said({ lines: [words.line('plan-taken-back', { what: wordPlanned(plan, words) })] }),
  'plans-listed': (fact, words) => said(wordPlans(fact, words)),
  'plans-missing': (fact, words) => said(wordMissing(fact, words)),
  'plan-people-asked': (fact, words) => said(wordPlanPeople(fact, words)),
  'plans-sent': (fact, words) => said(wordPlansSent(fact, words)),
  'plan-asked': (fact, words) => inSlot(wordPlanQuestion(fact, words), fact.conversationId),
  'plan-heads-asked': (fact, words) => said(wordHeadsAsked(fact, words)),
  'plan-answered-already': (fact, words) => said(wordAnsweredAlready(fact, words)),
};
