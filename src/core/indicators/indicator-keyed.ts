import { indicators, type IndicatorKey } from './index.js';

/** The indicator of that key, in any case and also with blanks or hyphens in it. */
export function indicatorKeyed(typed: string): IndicatorKey | undefined {
  const key = typed
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');

  return indicators.find((indicator) => indicator.key === key)?.key;
}
