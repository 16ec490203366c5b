import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { centresWhere } from './centres.js';
import { recentInReach } from './offer-entries.js';
import { showEntries } from './show-entry.js';

const lookedAt = 50;
const most = 10;

/** The last activities that differ in more than their day and numbers, to pick one of. */
export async function offerTemplates(desk: MemberDesk): Promise<readonly Fact[]> {
  const entries = await showEntries(await templates(desk), desk);

  return entries.length > 0
    ? [{ kind: 'templates-offered', entries }]
    : [{ kind: 'refused', because: { reason: 'nothing-to-repeat' } }];
}

/** The person's own first, the latest first; only where the person may log, in a centre's room only of that centre. */
export async function templates(desk: MemberDesk): Promise<readonly Activity[]> {
  const here = desk.room.scope?.kind === 'centre' ? desk.room.scope : null;
  const centres = await centresWhere(desk, 'log an activity');
  const open = new Set(centres.filter(({ id }) => !here || here.id === id).map(({ id }) => id));
  const recent = (await recentInReach(desk, lookedAt)).filter(({ centreId }) => open.has(centreId));
  const own = recent.filter(({ loggedById }) => loggedById === desk.person.id);

  const distinct = new Map<string, Activity>();
  for (const activity of [...own, ...recent]) {
    const key = likeness(activity);
    if (!distinct.has(key)) distinct.set(key, activity);
  }
  return [...distinct.values()].slice(0, most);
}

function likeness({ centreId, record }: Activity): string {
  const { type, title, start, durationMin, form, setting } = record;

  return JSON.stringify([centreId, type, title, start, durationMin, form, setting]);
}
