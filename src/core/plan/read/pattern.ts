import type { Mark } from './recurrence-words.js';
import type { Sign } from './signs.js';

/** What a pattern read at a place, and the first sign after it. */
export interface Found<T> {
  readonly value: T;
  readonly next: number;
}

export type Pattern<T> = (signs: readonly Sign[], at: number) => Found<T> | null;

export const is =
  (...marks: readonly Mark[]): Pattern<Sign> =>
  (signs, at) => {
    const sign = signs[at];

    return sign && marks.some((mark) => sign.marks.has(mark)) ? { value: sign, next: at + 1 } : null;
  };

export const that =
  <T>(read: (sign: Sign) => T | null): Pattern<T> =>
  (signs, at) => {
    const sign = signs[at];
    const value = sign ? read(sign) : null;

    return value === null ? null : { value, next: at + 1 };
  };

export const oneOf =
  <T>(...patterns: readonly Pattern<T>[]): Pattern<T> =>
  (signs, at) => {
    for (const pattern of patterns) {
      const found = pattern(signs, at);
      if (found) return found;
    }

    return null;
  };

export const maybe =
  <T>(pattern: Pattern<T>): Pattern<T | null> =>
  (signs, at) =>
    pattern(signs, at) ?? { value: null, next: at };

/** As often as it fits, also never. */
export const any =
  <T>(pattern: Pattern<T>): Pattern<readonly T[]> =>
  (signs, at) => {
    const values: T[] = [];
    let next = at;
    for (let found = pattern(signs, next); found && found.next > next; found = pattern(signs, next)) {
      values.push(found.value);
      next = found.next;
    }

    return { value: values, next };
  };

/** One after the other; the values of all. */
export const inTurn =
  <T extends readonly unknown[]>(...patterns: { readonly [K in keyof T]: Pattern<T[K]> }): Pattern<T> =>
  (signs, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const pattern of patterns as readonly Pattern<unknown>[]) {
      const found = pattern(signs, next);
      if (!found) return null;
      values.push(found.value);
      next = found.next;
    }

    return { value: values as unknown as T, next };
  };

export const as =
  <T, U>(pattern: Pattern<T>, read: (value: T) => U | null): Pattern<U> =>
  (signs, at) => {
    const found = pattern(signs, at);
    const value = found ? read(found.value) : null;

    return found && value !== null ? { value, next: found.next } : null;
  };

/** Wherever it fits first. */
export function findIn<T>(
  pattern: Pattern<T>,
  signs: readonly Sign[],
): { readonly at: number; readonly next: number; readonly value: T } | null {
  for (let at = 0; at < signs.length; at += 1) {
    const found = pattern(signs, at);
    if (found) return { at, ...found };
  }

  return null;
}
