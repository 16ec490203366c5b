import { genderBuckets } from '../activity.js';
import type { SharesSeen } from '../figures/shares-seen.js';
import { shownShares } from '../figures/shown-shares.js';
import type { GenderFigures } from './chart-figures.js';

type PlaceAndTime = Pick<GenderFigures, 'place' | 'span'>;

/** Genders as they may be told, in percent; null where nothing of them is. */
export function sharesChart(seen: SharesSeen, where: PlaceAndTime): GenderFigures | null {
  switch (seen.kind) {
    case 'untold':
      return null;
    case 'exact': {
      const percents = shownShares(genderBuckets.map((bucket) => seen.cells[bucket]?.numerator ?? 0));

      return {
        ...{ kind: 'gender', ...where, hidden: null },
        shares: genderBuckets.flatMap((bucket, place) => {
          const percent = percents[place] ?? 0;
          return percent > 0 ? [{ bucket, percent }] : [];
        }),
      };
    }
    case 'coarse': {
      const told = new Set(seen.shares.map(({ bucket }) => bucket));
      const buckets = genderBuckets.filter((bucket) => !told.has(bucket));

      return {
        ...{ kind: 'gender', ...where },
        shares: genderBuckets.flatMap((bucket) =>
          seen.shares.filter((share) => share.bucket === bucket).map(({ percent }) => ({ bucket, percent })),
        ),
        hidden: seen.rest === null ? null : { buckets, percent: seen.rest },
      };
    }
  }
}
