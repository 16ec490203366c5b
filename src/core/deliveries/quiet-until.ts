import type { LocalTime, Zone } from '../calendar.js';
import { firstMomentOf, localAt } from '../instant.js';
import { addDays } from '../local-date.js';
import type { Unasked } from '../unasked.js';

type QuietHours = Pick<Unasked, 'quietFrom' | 'quietTo'>;

export const usualQuietHours: QuietHours = { quietFrom: '21:30', quietTo: '08:00' };

/** When the quiet hours end in which the moment is; null in none. The first instant of the end is no longer quiet. */
export function quietUntil(now: Date, { quietFrom, quietTo }: QuietHours, zone: Zone): Date | null {
  const { date } = localAt(now, zone);

  for (const startsOn of [addDays(date, -1), date]) {
    const endsOn = quietFrom < quietTo ? startsOn : addDays(startsOn, 1);
    const until = firstMomentOf(endsOn, quietTo, zone);
    if (firstMomentOf(startsOn, quietFrom, zone) <= now && now < until) return until;
  }

  return null;
}

const latest: LocalTime = '23:00';

/** The question right after a session may come until 23:00, where the evening is what is to be quiet. */
export function quietAfterSession({ quietFrom, quietTo }: QuietHours): QuietHours {
  const isEvening = quietFrom > quietTo && quietFrom < latest;

  return { quietFrom: isEvening ? latest : quietFrom, quietTo };
}
