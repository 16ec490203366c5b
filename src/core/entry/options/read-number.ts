import type { ReadingSetting } from '../../phrases/reading.js';
import { understandDuration, understandHeads } from '../../phrases/understand-answer.js';
import { limits } from '../../record-rules.js';

/** Heads of one kind: `12`, `1.200`, `twelve`; undefined for anything else. */
export function readCount(text: string, setting: ReadingSetting): number | undefined {
  if (/^\d{1,6}$/u.test(text)) return Number(text) <= limits.heads.most ? Number(text) : undefined;

  const { total, unknown, volunteers, ask } = understandHeads(text, setting);
  if (ask.length > 0 || total === null || total !== unknown || volunteers !== null) return undefined;

  return total;
}

/** Hours that may have decimals, in minutes: `12,5`, `3h`, `90 min`. */
export function readHours(text: string, setting: ReadingSetting): number | undefined {
  const decimal = /^(?<hours>\d{1,7}(?:[.,]\d{1,2})?)$/u.exec(text)?.groups?.['hours'];
  const minutes =
    decimal === undefined
      ? understandDuration(text, setting).durationMin
      : Math.round(Number(decimal.replace(',', '.')) * 60);

  return minutes === null || minutes > limits.volunteerMin.most ? undefined : minutes;
}
