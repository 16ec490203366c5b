import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import { normaliseCode } from '../receipt-code.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { placeOf, showEntry } from './show-entry.js';

type Found = { readonly activity: Activity } | { readonly refused: Refusal };

/** The entry behind a typed code. A code out of reach is answered exactly like one that doesn't exist. */
export async function findEntry(typed: string, desk: MemberDesk): Promise<Found> {
  const code = normaliseCode(typed.trim().split(/\s+/u)[0] ?? '');

  for (const networkId of new Set(desk.person.grants.map(({ scope }) => scope.networkId))) {
    const activity = code ? await desk.activities.byCode(networkId, code) : undefined;
    if (activity && (await maySee(activity, desk))) return { activity };
  }

  return {
    refused: { reason: 'no-such-entry', typed, nearest: code ? await nearestCode(code, desk) : null },
  };
}

/** An entry the person may change: the own one, or for a youth worker any of the centre's. */
export async function findChangeableEntry(typed: string, desk: MemberDesk): Promise<Found> {
  const found = await findEntry(typed, desk);
  if ('refused' in found || (await mayChange(found.activity, desk))) return found;

  return { refused: await notYours(found.activity, desk) };
}

export async function notYours(activity: Activity, desk: MemberDesk): Promise<Refusal> {
  const { by, centre } = await showEntry(activity, desk);

  return { reason: 'not-yours-to-change', by, centre };
}

export async function mayChange(activity: Activity, desk: MemberDesk): Promise<boolean> {
  const centre = await placeOf(activity.centreId, desk);
  const action = activity.loggedById === desk.person.id ? 'correct own entries' : 'correct the entries';

  return may(desk.person.grants, action, centre);
}

async function maySee(activity: Activity, desk: MemberDesk): Promise<boolean> {
  if (activity.loggedById === desk.person.id) return true;

  return may(desk.person.grants, 'see the entries', await placeOf(activity.centreId, desk));
}

/** One of the person's own last entries whose code differs in a single character. */
async function nearestCode(code: string, desk: MemberDesk): Promise<string | null> {
  const own = await desk.activities.recentBy(desk.person.id, 50);

  return own.find((activity) => differences(activity.code, code) === 1)?.code ?? null;
}

function differences(one: string, other: string): number {
  if (one.length !== other.length) return Infinity;

  return [...one].filter((character, index) => character !== other[index]).length;
}
