import { drawSymbols, readSymbols } from './crockford.js';

const length = 10;

/** A code that invites; `random` must not be guessable. */
export function newInvitationCode(random: () => number): string {
  return drawSymbols(random, length);
}

/** The code somebody meant, whatever its case, blanks, hyphens and look-alikes; null when it can't be one. */
export function normaliseInvitationCode(typed: string): string | null {
  const code = readSymbols(typed.replaceAll(/[\s\p{Dash}]/gu, ''));

  return code?.length === length ? code : null;
}
