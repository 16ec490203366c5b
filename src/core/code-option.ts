import type { CommandOption } from './command.js';
import type { Options } from './inbound.js';

/** The receipt code of an entry, filled in by itself. */
export const codeOption: CommandOption = { name: 'code', kind: 'text', suggests: true };

/** A code that was filled in goes before one that was typed. */
export function codeGiven(text: string, { code }: Options): string {
  return code ?? text;
}
