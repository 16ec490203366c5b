import { genderBuckets } from '../../core/activity.js';
import type { SharesSeen } from '../../core/figures/shares-seen.js';
import { shownShares } from '../../core/figures/shown-shares.js';
import type { Words } from '../../locales/words.js';

/** `girls 43% · boys 45% · the rest 12% (small numbers are not shown singly)`; none where nobody came. */
export function wordGenders(seen: SharesSeen, words: Words): readonly string[] {
  return wordShares(seen, words, (bucket, share) => {
    const known = genderBuckets.find((each) => each === bucket);

    return known ? words.text(`bucket-${known}`, { share }) : `${bucket} ${share}`;
  });
}

/** `13–15: 41% · 16–18: 30% · age unknown: 12%`. */
export function wordAges(seen: SharesSeen, words: Words): readonly string[] {
  return wordShares(seen, words, (bucket, share) =>
    bucket === 'unknown'
      ? words.text('bucket-age-unknown', { share })
      : `${bucket.replace('-', '–')}: ${share}`,
  );
}

type Word = (bucket: string, share: string) => string;

function wordShares(seen: SharesSeen, words: Words, word: Word): readonly string[] {
  const { format } = words;

  switch (seen.kind) {
    case 'exact': {
      const told = Object.entries(seen.cells).filter(([, { numerator }]) => numerator > 0);
      if (told.every(([bucket]) => bucket === 'unknown')) return [];
      const whole = told.filter(([bucket]) => !isApart(bucket, seen.cells));
      const shares = shownShares(whole.map(([, { numerator }]) => numerator));
      const apart = told.filter(([bucket]) => isApart(bucket, seen.cells));

      return [
        ...whole.map(([bucket], place) => word(bucket, format.percent(shares[place] ?? 0))),
        ...apart.map(([bucket, { value }]) => word(bucket, format.percent(value ?? 0))),
      ];
    }
    case 'coarse': {
      if (seen.rest === null && seen.shares.every(({ bucket }) => bucket === 'unknown')) return [];
      const rest =
        seen.rest === null ? [] : [words.text('bucket-rest', { share: format.percent(seen.rest) })];

      return [...seen.shares.map(({ bucket, percent }) => word(bucket, format.percent(percent))), ...rest];
    }
    case 'untold':
      return [];
  }
}

/** Why a share is not as exact as it could be; nothing where it is. */
export function wordReserve(seen: SharesSeen, words: Words): string | null {
  switch (seen.kind) {
    case 'exact':
      return null;
    case 'coarse': {
      const small = seen.rest === null ? [] : [words.text('shares-small')];
      const steps =
        seen.step === 1 ? [] : [words.text('shares-steps', { step: words.format.percent(seen.step) })];

      return small.length + steps.length === 0 ? null : [...small, ...steps].join('; ');
    }
    case 'untold':
      return words.text(`shares-${seen.because}`);
  }
}

/** Unknown age is a share of all visits, and no part of the 100 % of the bands. */
function isApart(bucket: string, cells: Readonly<Record<string, unknown>>): boolean {
  return bucket === 'unknown' && !('girls' in cells);
}
