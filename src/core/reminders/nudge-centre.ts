import { subDays } from 'date-fns';
import type { MemberDesk } from '../command.js';
import type { Addressee } from '../deliveries/addressee.js';
import type { NewDelivery } from '../deliveries/delivery.js';
import { quietUntil } from '../deliveries/quiet-until.js';
import type { Fact } from '../facts.js';
import { endOfDate, instantOf } from '../instant.js';
import { addDays } from '../local-date.js';
import type { Period } from '../period.js';
import type { HeldRole } from '../ports/people-records.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import type { Unasked } from '../unasked.js';
import { leadsOf } from './leads-of.js';
import { nudgeKey, nudgeName } from './nudge-source.js';
import type { CentreNudged, MissingAsked, NotTold, Told } from './reminder-facts.js';
import { missingSlot } from './missing-slot.js';
import { hasSaid } from './who-said.js';
import { centreDays, workingDayFrom, type CentreDays } from './working-days.js';

/** On the first day that is not off, and for how many days that is looked for. */
const nudgedAt = '10:00';
const nudgedWithinDays = 21;

/** Asks who leads a silent centre how the period was: once, whoever above it presses how often. */
export async function nudgeCentre(centreId: string, period: Period, desk: MemberDesk): Promise<Fact> {
  const centre = await desk.structure.scope(centreId);
  const above = centre && (await desk.structure.scope(centre.municipalityId ?? centre.networkId));
  if (centre?.kind !== 'centre' || !above || !may(desk.person.grants, 'choose digests', above))
    return { kind: 'refused', because: { reason: 'nudge-not-yours' } };

  return {
    kind: 'centre-nudged',
    centre,
    period,
    today: dateAt(desk.now, centre.zone),
    became: await nudge(centre, above, period, desk),
  };
}

async function nudge(
  centre: Scope,
  above: Scope,
  period: Period,
  desk: MemberDesk,
): Promise<CentreNudged['became']> {
  if (await hasSaid(centre.id, period, desk)) return { kind: 'not-silent' };
  const leads = await leadsOf(centre, desk);
  if (leads.length === 0) return { kind: 'nobody-there' };
  for (const { personId } of leads) {
    if (await desk.deliveries.byKey(nudgeKey(centre.id, period, personId))) return { kind: 'nudged-before' };
  }

  const days = await daysAhead(centre, desk);
  const told: Told[] = [];
  const notTold: NotTold[] = [];
  for (const lead of leads) {
    const reached = await reach(lead, nudgeKey(centre.id, period, lead.personId), desk);
    if (typeof reached === 'string') {
      notTold.push({ name: lead.displayName, because: reached });
      continue;
    }
    const dueAt = momentFor(reached, { centre, days }, desk.now);
    await desk.deliveries.add([nudgeTo(lead, { centre, above, period, dueAt }, desk)]);
    told.push({ name: lead.displayName, at: dueAt > desk.now ? dueAt : null });
  }

  return { kind: 'nudged', told, notTold };
}

function daysAhead(centre: Scope, desk: MemberDesk): Promise<CentreDays> {
  const today = dateAt(desk.now, centre.zone);

  return centreDays(centre, { from: today, to: addDays(today, nudgedWithinDays) }, desk);
}

interface Reached extends Pick<Addressee, 'zone'> {
  readonly unasked: Unasked;
}

/** Or why it would not reach them now, as far as can be known. */
async function reach(
  { personId }: HeldRole,
  key: string,
  { deliveries, now }: MemberDesk,
): Promise<Reached | NotTold['because']> {
  const addressee = await deliveries.addressee({ kind: 'person', personId });
  if (!addressee?.person) return 'no-chat';
  const { zone, person } = addressee;
  const lately = await deliveries.countUnasked(personId, subDays(now, 7), key);

  return lately >= person.unasked.weeklyMost ? 'enough-this-week' : { zone, unasked: person.unasked };
}

/** Now, or when their quiet hours are over; on a day off, in the morning of the next working day. */
function momentFor(
  { zone, unasked }: Reached,
  { centre, days }: { readonly centre: Scope; readonly days: CentreDays },
  now: Date,
): Date {
  const afterQuiet = (at: Date): Date => quietUntil(at, unasked, zone) ?? at;
  const start = afterQuiet(now);
  const first = dateAt(start, centre.zone);
  const on = workingDayFrom(days, first, nudgedWithinDays) ?? addDays(first, nudgedWithinDays);

  return on === first ? start : afterQuiet(instantOf(on, nudgedAt, centre.zone));
}

interface Nudge {
  readonly centre: Scope;
  readonly above: Scope;
  readonly period: Period;
  readonly dueAt: Date;
}

function nudgeTo(
  { personId }: HeldRole,
  { centre, above, period, dueAt }: Nudge,
  { person }: MemberDesk,
): NewDelivery {
  const on = dateAt(dueAt, centre.zone);
  const fact = {
    kind: 'missing-asked',
    centre,
    period,
    today: on,
    asker: { place: above.name, personId: person.id },
  } satisfies MissingAsked;

  return {
    key: nudgeKey(centre.id, period, personId),
    kind: nudgeName,
    to: { kind: 'person', personId },
    dueAt,
    notAfter: endOfDate(addDays(on, 2), centre.zone),
    manner: 'unasked',
    slot: missingSlot(centre.id, period),
    fact,
  };
}
