import { drawSymbols, readSymbols } from './crockford.js';

/** A receipt code, like `K7Q4M`. Six characters are for networks with a million codes in use. */
export function newCode(random: () => number, length = 5): string {
  for (;;) {
    const code = drawSymbols(random, length);
    if (!isSpreadsheetValue(code)) return code;
  }
}

/** The code somebody meant, whatever its case and look-alikes; null when it can't be one. */
export function normaliseCode(typed: string): string | null {
  const code = readSymbols(typed.trim());

  return code !== null && (code.length === 5 || code.length === 6) ? code : null;
}

const number = /^\d+(E\d+)?$/;
const monthWithNumbers = /^\d*(JAN|FEB|MAR|APR|MAJ|MAY|JUN|JUL|AVG|AUG|SEP|OKT|OCT|NOV|DEC)[A-Z]?\d*$/;

/** Whether a spreadsheet would take it for a number (`2E345`, `12345`) or a date (`12MAR`, `SEP20`). */
export function isSpreadsheetValue(code: string): boolean {
  return number.test(code) || monthWithNumbers.test(code);
}
