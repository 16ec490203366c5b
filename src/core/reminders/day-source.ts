import { subDays } from 'date-fns';
import type { LocalDate } from '../calendar.js';
import type { DeliverySource } from '../deliveries/delivery-source.js';
import type { NewDelivery } from '../deliveries/delivery.js';
import { instantOf, localAt } from '../instant.js';
import { dayPeriod } from '../period.js';
import type { Records } from '../ports.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { isAskedByPlan } from './asked-by-plan.js';
import { missingDays, type MissingDay } from './missing-days.js';
import { missingSlot } from './missing-slot.js';
import type { MissingAsked } from './reminder-facts.js';
import { isStillMissing } from './still-missing.js';
import { whoShouldLog } from './who-should-log.js';

export const reminderName = 'reminder';
const remindedAt = '10:00';
const remindedUntil = '20:00';
/** It is looked up every ten minutes: what is due stays so all day. */
const everyMinutes = 10;
/** So often in a row; whoever is silent then hears from a colleague, and not from us every morning. */
const mostInARow = 3;
const lookedBackDays = 21;

/** Asks on the next working day about a planned day of which nobody has said anything. */
export const dayReminderSource: DeliverySource = {
  name: reminderName,

  async due(now, records) {
    if (now.getUTCMinutes() % everyMinutes !== 0) return [];
    const missing = await missingDays(await centresAwake(now, records), now, records);
    const fresh = await notAskedOf(missing, now, records);
    const leads = await records.people.heldAt(fresh.map(({ centre }) => centre.id));
    const due: NewDelivery[] = [];

    for (const one of fresh) {
      if (await isAskedByPlan(one, records)) continue;
      for (const personId of await whoShouldLog(one, leads, now, records))
        due.push(reminderTo(personId, one, now));
    }

    return due;
  },

  isStillWanted: isStillMissing,
};

/** Those where it is neither too early nor too late to be reminded. */
async function centresAwake(now: Date, { structure }: Records): Promise<readonly Scope[]> {
  const places = [];
  for (const { id } of await structure.networks()) places.push(...(await structure.within(id)));

  return places.filter(({ kind, zone, closedDownOn }) => {
    const { time } = localAt(now, zone);
    return kind === 'centre' && closedDownOn === null && remindedAt <= time && time < remindedUntil;
  });
}

/** Without the days that were asked about, and those of centres that were asked in vain often enough. */
async function notAskedOf(
  missing: readonly MissingDay[],
  now: Date,
  { deliveries, plans }: Records,
): Promise<readonly (MissingDay & { readonly hasPlans: boolean })[]> {
  if (missing.length === 0) return [];
  const keys = await deliveries.keysLately(reminderName, subDays(now, lookedBackDays));
  const asked = new Set([...keys].map((key) => key.slice(0, key.lastIndexOf(':'))));
  const isAsked = (centreId: string, date: LocalDate) => asked.has(aboutDay(centreId, date));
  const withPlans = new Set(await plans.centresWithPlans());

  return missing
    .filter(
      ({ centre: { id }, date, silentBefore }) =>
        !isAsked(id, date) && silentBefore.filter((day) => isAsked(id, day)).length < mostInARow,
    )
    .map((one) => ({ ...one, hasPlans: withPlans.has(one.centre.id) }));
}

/** Of a key, all but the person. */
function aboutDay(centreId: string, date: LocalDate): string {
  return [reminderName, centreId, date].join(':');
}

function reminderTo(personId: string, { centre, date }: MissingDay, now: Date): NewDelivery {
  const today = dateAt(now, centre.zone);
  const period = dayPeriod(date);
  const fact = { kind: 'missing-asked', centre, period, today, asker: null } satisfies MissingAsked;

  return {
    key: `${aboutDay(centre.id, date)}:${personId}`,
    kind: reminderName,
    to: { kind: 'person', personId },
    dueAt: instantOf(today, remindedAt, centre.zone),
    notAfter: instantOf(today, remindedUntil, centre.zone),
    manner: 'unasked',
    slot: missingSlot(centre.id, period),
    fact,
  };
}
