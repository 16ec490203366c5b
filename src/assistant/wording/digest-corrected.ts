import type { Correction } from '../../core/digests/digest.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordPeriod } from './periods.js';

const mostPeriods = 2;
const mostCentres = 3;

/** `corrected since the last digest: week 46, visits 1,812 → 1,874 (MC Grad)`; of each period what weighs most. */
export function wordCorrected(corrections: readonly Correction[], words: Words): readonly Line[] {
  const names = [...new Set(corrections.map(({ period }) => period.name))];
  const told = names.slice(0, mostPeriods).flatMap((name) => {
    const those = corrections.filter(({ period }) => period.name === name);
    return those.find(({ indicator }) => indicator === 'visits') ?? those[0] ?? [];
  });

  return told.length === 0
    ? []
    : [words.line('digest-corrected', { what: told.map((each) => wordOne(each, words)).join(' · ') })];
}

function wordOne({ period, indicator, was, now, centres }: Correction, words: Words): string {
  const { format } = words;
  const more = centres.length - mostCentres;
  const shown = centres.slice(0, mostCentres).join(', ');

  return words.text('digest-correction', {
    period: wordPeriod(period, words),
    what: words.text(`digest-corrected-${indicator}`),
    was: format.number(was),
    now: format.number(now),
    centres: more > 0 ? `${shown} ${words.text('stats-and-more', { count: more })}` : shown,
  });
}
