import { forms, leaders, settings } from '../../activity.js';
import type { CommandOption } from '../../command.js';
import { limits } from '../../record-rules.js';

/** Every field of an entry by the name its column has in a file. */
export const logOptions = [
  { name: 'type', kind: 'text', suggests: true },
  { name: 'total', ...heads() },
  { name: 'duration', kind: 'text', suggests: true },
  { name: 'date', kind: 'text', suggests: true },
  { name: 'start', kind: 'text', suggests: true },
  { name: 'girls', ...heads() },
  { name: 'boys', ...heads() },
  { name: 'nonbinary', ...heads() },
  { name: 'unknown', ...heads() },
  { name: 'volunteers', ...heads() },
  { name: 'volunteer_hours', kind: 'text' },
  { name: 'led_by', kind: 'text', choices: leaders },
  { name: 'youth_leaders', ...heads() },
  { name: 'newcomers', ...heads() },
  { name: 'ages', kind: 'text' },
  { name: 'title', kind: 'text' },
  { name: 'note', kind: 'text' },
  { name: 'form', kind: 'text', choices: forms },
  { name: 'setting', kind: 'text', choices: settings },
  { name: 'centre', kind: 'text', suggests: true },
] as const satisfies readonly CommandOption[];

export type LogOption = (typeof logOptions)[number]['name'];

function heads() {
  return { kind: 'number', most: limits.heads.most } as const;
}
