/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud or copied by hand. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `random` gives numbers from 0 up to, not including, 1. */
export function drawSymbols(random: () => number, length: number): string {
  return Array.from({ length }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
}

/** A number from 0 up to, not including, 32 to the power of `length`, written in symbols, for lengths up to six. */
export function symbolsOf(number: number, length: number): string {
  return Array.from({ length }, (_, place) => alphabet.charAt((number >>> (5 * place)) & 31)).join('');
}

/** Upper case with look-alikes read as the digit they look like; null when another character is in it. */
export function readSymbols(typed: string): string | null {
  if (!/^[0-9A-TV-Z]+$/i.test(typed)) return null;

  return typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
