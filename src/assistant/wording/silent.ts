import type { Reporting } from '../../core/figures/figure.js';
import type { Line } from '../../core/message.js';
import type { Scope } from '../../core/structure.js';
import type { Words } from '../../locales/words.js';

const named = 5;

/** Who has said nothing, and who is on holiday; those that are many are counted. */
export function wordSilent({ missing, onHoliday }: Reporting, words: Words): readonly Line[] {
  return [
    ...(missing.length > 0 ? [words.line('stats-silent', { centres: names(missing, words) })] : []),
    ...(onHoliday.length > 0 ? [words.line('stats-on-holiday', { centres: names(onHoliday, words) })] : []),
  ];
}

function names(centres: readonly Scope[], words: Words): string {
  const first = centres
    .slice(0, named)
    .map(({ name }) => name)
    .join(', ');
  const more = centres.length - named;

  return more > 0 ? `${first} ${words.text('stats-and-more', { count: more })}` : first;
}
