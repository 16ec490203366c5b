import { roleAtStart } from '../role-named.js';
import type { Role } from '../rights.js';

export interface InviteRead {
  readonly role: Role;
  /** Empty where none was said. */
  readonly place: string;
  readonly uses: number;
  readonly days: number;
}

const usesAtEnd =
  /\s+(?<count>\d{1,4})\s*(?:x|×|uses?|people|krat|oseb\p{L}*|uporab\p{L}*|gånger|gång|personer)$/iu;
const daysAtEnd = /\s+(?<count>\d{1,4})\s*(?:d|days?|dni|dan|dneva|dagar|dag)$/iu;

export const defaultTerms = { uses: 1, days: 14 } as const;
const mostTerms = { uses: 100, days: 366 } as const;

/** `volunteer Klub Lipa 10 uses 30 days`; undefined where there is no role or a number is out of range. */
export function readInvite(typed: string): InviteRead | undefined {
  const start = roleAtStart(typed);
  if (!start) return undefined;

  const read = { rest: ` ${start.rest}`, ...defaultTerms } as { rest: string; uses: number; days: number };
  for (let found = true; found;) {
    const uses = usesAtEnd.exec(read.rest)?.groups?.['count'];
    if (uses) read.uses = Number(uses);
    read.rest = read.rest.replace(usesAtEnd, '');
    const days = daysAtEnd.exec(read.rest)?.groups?.['count'];
    if (days) read.days = Number(days);
    read.rest = read.rest.replace(daysAtEnd, '');
    found = uses !== undefined || days !== undefined;
  }
  const { rest, uses, days } = read;

  return areTerms(uses, days) ? { role: start.role, place: rest.trim(), uses, days } : undefined;
}

export function areTerms(uses: number, days: number): boolean {
  return isFrom1(uses, mostTerms.uses) && isFrom1(days, mostTerms.days);
}

function isFrom1(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}
