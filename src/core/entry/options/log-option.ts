/** Every field of an entry by the name its column has in a file, in the order in which they are offered. */
export const logOptionNames = [
  'type',
  'total',
  'duration',
  'date',
  'start',
  'girls',
  'boys',
  'nonbinary',
  'unknown',
  'volunteers',
  'volunteer_hours',
  'led_by',
  'youth_leaders',
  'newcomers',
  'ages',
  'title',
  'note',
  'form',
  'setting',
  'centre',
] as const;

export type LogOption = (typeof logOptionNames)[number];
