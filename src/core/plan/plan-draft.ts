import type { Form, Setting } from '../activity.js';
import type { LocalDate, LocalTime } from '../calendar.js';
import type { Plan } from './plan.js';
import type { PlanReading } from './read/plan-reading.js';
import { fromRule, type Recurrence } from './recurrence.js';

/** What is known of a plan so far; null where nobody said. */
export interface PlanDraft {
  readonly centreId: string | null;
  readonly recurrence: Recurrence | null;
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly inHolidays: boolean | null;
  readonly start: LocalTime | null;
  readonly durationMin: number | null;
  readonly type: string | null;
  readonly form: Form | null;
  readonly setting: Setting | null;
  readonly title: string | null;
  readonly personIds: readonly string[] | null;
  /** The plan that this one takes the place of. */
  readonly replaces: string | null;
}

export const emptyPlanDraft: PlanDraft = {
  centreId: null,
  recurrence: null,
  from: null,
  until: null,
  inHolidays: null,
  start: null,
  durationMin: null,
  type: null,
  form: null,
  setting: null,
  title: null,
  personIds: null,
  replaces: null,
};

/** What is asked of a plan. `often` settles what a line left open of how often it comes. */
export type PlanTopic = 'centre' | 'type' | 'days' | 'often' | 'time' | 'change';

/** A plan with nothing missing. */
export type CompletePlanDraft = PlanDraft & {
  readonly centreId: string;
  readonly recurrence: Recurrence;
  readonly start: LocalTime;
  readonly durationMin: number;
  readonly type: string;
};

export function isCompletePlan(draft: PlanDraft): draft is CompletePlanDraft {
  return missingOfPlan(draft) === null;
}

/** What has no default and nobody has said, in the order in which it is asked. */
export function missingOfPlan(draft: PlanDraft): Exclude<PlanTopic, 'often' | 'change'> | null {
  if (draft.centreId === null) return 'centre';
  if (draft.type === null) return 'type';
  if (draft.recurrence === null) return 'days';

  return draft.start === null || draft.durationMin === null ? 'time' : null;
}

/** What a line says now, over what was known. */
export function draftWith(draft: PlanDraft, reading: PlanReading): PlanDraft {
  const { days, once } = reading;
  const said = days?.kind === 'said' ? days.recurrence : null;
  const recurrence: Recurrence | null = once === null ? said : { kind: 'once' };
  const isNewType = reading.type !== null && reading.type !== draft.type;

  return {
    ...draft,
    recurrence: recurrence ?? draft.recurrence,
    from: once ?? reading.from ?? (recurrence === null ? draft.from : null),
    until: reading.until ?? draft.until,
    inHolidays: reading.inHolidays ?? draft.inHolidays,
    start: reading.start ?? draft.start,
    durationMin: reading.durationMin ?? draft.durationMin,
    type: reading.type ?? draft.type,
    form: reading.form ?? (isNewType ? null : draft.form),
    setting: reading.setting ?? draft.setting,
    title: reading.title ?? (isNewType ? null : draft.title),
  };
}

/** The draft that a plan is changed from. */
export function draftOfPlan({ centreId, id, rule, from, ...plan }: Plan): PlanDraft {
  const { recurrence, until } = fromRule(rule);
  const { inHolidays, start, durationMin, type, form, setting, title, personIds } = plan;

  return {
    ...{
      centreId,
      recurrence,
      from,
      until,
      inHolidays,
      start,
      durationMin,
      type,
      form,
      setting,
      title,
      personIds,
    },
    replaces: id,
  };
}
