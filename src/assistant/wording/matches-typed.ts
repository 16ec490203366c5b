import { fold } from '../../core/phrases/fold.js';
import type { WordedOffer } from './offer.js';

/** Whether what was typed so far begins a word in any name of it, with or without diacritics. */
export function matchesTyped({ names }: Pick<WordedOffer, 'names'>, typed: string): boolean {
  return names.some((name) => plain(name).includes(plain(typed)));
}

/** With a blank before each word. */
function plain(text: string): string {
  return ` ${fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
}
