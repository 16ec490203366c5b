import type { DigestTold } from '../../../src/core/digests/digest-facts.js';
import { periodBefore } from '../../../src/core/period.js';
import { aDigest, aScope, period } from './a-digest.js';
import { told } from './drafts.js';

/** A week in which everything is that many. */
export function tellingNumber(count: number): DigestTold {
  const names = Array.from({ length: 3 + count }, (_, n) => `MC ${n + 1}`);

  return told(
    aDigest(aScope('network', 'Mreža Lipa'), {
      kinds: [{ activities: count, minutes: 60 * count, unknown: count, volunteers: count, ledBy: 'youth' }],
      beside: [{ visits: 3 * count }, { visits: count }],
      rest: {
        reporting: { centres: count, of: count + 3 },
        missing: names.map((centre) => ({ centre, days: count })),
        onHoliday: names.map((centre) => ({ centre, until: '2026-11-29' })),
        corrected: [
          { period: periodBefore(period), indicator: 'activities', was: 0, now: count, centres: names },
        ],
      },
    }),
  );
}
