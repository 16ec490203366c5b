import type { AgeCounts } from '../../activity.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import { understandHeads } from '../../phrases/understand-answer.js';

const cell = /^\d{1,2}-\d{1,2}:\d{1,6}(?:\|\d{1,2}-\d{1,2}:\d{1,6})*$/u;

/** `13-15:5|16-18:2`, or as one would say it; only in the network's own bands. */
export function readAges(text: string, setting: ReadingSetting): AgeCounts | undefined {
  const compact = text.replaceAll(/\s/gu, '').replaceAll(/\p{Dash}/gu, '-');
  const ages = cell.test(compact) ? agesIn(compact) : understandHeads(text, setting).ages;

  return ages && Object.keys(ages).every((band) => setting.ageBands.includes(band)) ? ages : undefined;
}

/** A band that is named twice is no answer. */
function agesIn(compact: string): AgeCounts | null {
  const counts = compact.split('|').map((part) => part.split(':'));
  const ages = Object.fromEntries(counts.map(([band = '', count]) => [band, Number(count)]));

  return Object.keys(ages).length === counts.length ? ages : null;
}
