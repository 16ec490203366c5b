import type { Reading } from './reading.js';

/** A reading as the JSON object that `parse` prints, its keys in the documented order. */
export interface ParseAnswer {
  readonly type: string | null;
  readonly form: string | null;
  readonly setting: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly start: string | null;
  readonly duration_min: number | null;
  readonly total: number | null;
  readonly girls: number | null;
  readonly boys: number | null;
  readonly nonbinary: number | null;
  readonly unknown: number | null;
  readonly ages: Readonly<Record<string, number>> | null;
  readonly newcomers: number | null;
  readonly volunteers: number | null;
  readonly volunteer_hours: number | null;
  readonly led_by: string | null;
  readonly youth_leaders: number | null;
  readonly note: string | null;
  readonly day: string | null;
  readonly ask: readonly string[];
}

export function toParseAnswer(reading: Reading): ParseAnswer {
  return {
    type: reading.type,
    form: reading.form,
    setting: reading.setting,
    title: reading.title,
    date: reading.date,
    start: reading.start,
    duration_min: reading.durationMin,
    total: reading.total,
    girls: reading.girls,
    boys: reading.boys,
    nonbinary: reading.nonbinary,
    unknown: reading.unknown,
    ages: reading.ages,
    newcomers: reading.newcomers,
    volunteers: reading.volunteers,
    volunteer_hours: reading.volunteerMin === null ? null : reading.volunteerMin / 60,
    led_by: reading.ledBy,
    youth_leaders: reading.youthLeaders,
    note: reading.note,
    day: reading.day,
    ask: [...new Set(reading.ask.map(({ kind }) => kind))],
  };
}
