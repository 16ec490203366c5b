import type { MemberDesk } from '../command.js';
import type { Refusal } from '../refusals.js';
import { may, type Action } from '../rights.js';
import { nameKey, type Scope } from '../structure.js';

/** The centres at which the person may do this, each once, by name within their municipality. */
export async function centresWhere(desk: MemberDesk, action: Action): Promise<readonly Scope[]> {
  const found = new Map<string, Scope>();

  for (const grant of desk.person.grants) {
    for (const scope of await desk.structure.within(grant.scope.id)) {
      if (scope.kind === 'centre' && may(desk.person.grants, action, scope)) found.set(scope.id, scope);
    }
  }

  return [...found.values()].filter(({ closedDownOn }) => closedDownOn === null);
}

type WhereToLog =
  | { readonly centre: Scope | null; readonly refused?: undefined }
  | { readonly centre?: undefined; readonly refused: Refusal };

/** The room's centre, else the person's only one; null where it has to be asked. */
export function whereToLog(desk: MemberDesk): Promise<WhereToLog> {
  return where(desk, 'log an activity');
}

/** The same for marks on days. */
export function whereToMark(desk: MemberDesk): Promise<WhereToLog> {
  return where(desk, 'mark a day');
}

async function where(desk: MemberDesk, action: Action): Promise<WhereToLog> {
  const here = desk.room.scope?.kind === 'centre' ? desk.room.scope : null;
  if (here && !may(desk.person.grants, action, here)) {
    return { refused: { reason: 'not-here', centre: here } };
  }
  if (here) return { centre: here };

  const centres = await centresWhere(desk, action);
  return { centre: centres.length === 1 ? (centres[0] ?? null) : null };
}

/** The one centre that typed words name: by its whole name, else by a part of exactly one's. */
export function centreNamed(typed: string, centres: readonly Scope[]): Scope | undefined {
  const key = nameKey(typed);
  const exact = centres.filter(({ name }) => nameKey(name) === key);
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined;

  const near = centres.filter(({ name }) => key !== '' && nameKey(name).includes(key));
  return near.length === 1 ? near[0] : undefined;
}
