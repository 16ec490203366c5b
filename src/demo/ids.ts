import { symbolsOf } from '../core/crockford.js';
import { isSpreadsheetValue } from '../core/receipt-code.js';
import { chanceFrom, type Chance } from './chance.js';

/** Ids in the form of UUID version 7, in the order of their time, that follow from the chance alone. */
export function newIdFrom(chance: Chance): (at: Date) => string {
  return (at) => {
    const time = at.getTime().toString(16).padStart(12, '0');
    const variant = '89ab'.charAt(Math.floor(chance() * 4));

    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(chance, 3)}-${variant}${hex(chance, 3)}-${hex(chance, 12)}`;
  };
}

/**
 * Receipt codes that are all different and look drawn. Each step maps the 25 bits of a code onto themselves, so that nothing
 * has to be remembered, not even for a million. The two stages of one seed share a start, half of all codes apart.
 */
export function codesFrom(seed: string, stage: string): () => string {
  const start = Math.floor(chanceFrom('code', seed)() * codes);
  let position = stage === 'lately' ? start + codes / 2 : start;

  return () => {
    for (;;) {
      position = (position + 1) % codes;
      const code = symbolsOf(scatter(position), 5);
      if (!isSpreadsheetValue(code)) return code;
    }
  };
}

const codes = 2 ** 25;

function scatter(position: number): number {
  const once = Math.imul(position ^ (position >>> 13), 0x2c1b3c6d) & (codes - 1);
  const twice = Math.imul(once ^ (once >>> 11), 0x297a2d39) & (codes - 1);

  return twice ^ (twice >>> 14);
}

function hex(chance: Chance, digits: number): string {
  const drawn = Math.floor(chance() * 16 ** Math.min(digits, 8)).toString(16);

  return digits > 8 ? hex(chance, digits - 8) + drawn.padStart(8, '0') : drawn.padStart(digits, '0');
}
