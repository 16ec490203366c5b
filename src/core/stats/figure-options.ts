import type { CommandOption } from '../command.js';

/** What a question for figures can say, filled in one by one. */
export const figureOptions: readonly CommandOption[] = [
  { name: 'period', kind: 'text', suggests: true },
  { name: 'scope', kind: 'text', suggests: true },
  { name: 'indicator', kind: 'text', suggests: true },
];
