/** The columns of an export, in their order; an import takes any of them in any order. */
export const activityColumns = [
  'code',
  'date',
  'start',
  'duration_min',
  'municipality',
  'centre',
  'type',
  'form',
  'setting',
  'title',
  'total',
  'girls',
  'boys',
  'nonbinary',
  'unknown',
  'ages',
  'newcomers',
  'volunteers',
  'volunteer_hours',
  'led_by',
  'youth_leaders',
  'note',
  'logged_by',
  'logged_at',
] as const;
export type ActivityColumn = (typeof activityColumns)[number];

export const dayMarkColumns = [
  'date',
  'municipality',
  'centre',
  'state',
  'from',
  'to',
  'reason',
  'logged_at',
] as const;
export type DayMarkColumn = (typeof dayMarkColumns)[number];
