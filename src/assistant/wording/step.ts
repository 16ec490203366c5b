import type { Format } from '../../locales/format.js';

/** Which way; a line never ends between it and what follows. */
export function arrowOf(now: number, then: number): string {
  return now > then ? '▲\u00A0' : '▼\u00A0';
}

/** By which part of what it was, `3%`; null where that is too little to be told. */
export function stepOf(now: number, then: number, format: Format): string | null {
  const percent = (100 * Math.abs(now - then)) / then;
  const told = percent < 1 ? Math.round(10 * percent) / 10 : Math.round(percent);

  return told === 0 ? null : format.percent(told);
}

/** How far they lie apart, to a tenth; of shares these are percentage points. */
export function apartBy(now: number, then: number): number {
  return Math.round(10 * Math.abs(now - then)) / 10;
}
