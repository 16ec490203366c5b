import { fold } from '../phrases/fold.js';
import type { SetupKeyword } from './part.js';

/** In the three languages, as they are compared: small letters without diacritics. */
const words: Readonly<Record<SetupKeyword, readonly string[]>> = {
  network: ['network', 'mreza', 'natverk'],
  municipality: ['municipality', 'obcina', 'kommun'],
  centre: ['centre', 'center', 'fritidsgard', 'gard'],
  room: ['room', 'soba', 'rum'],
  language: ['language', 'jezik', 'sprak'],
  zone: ['zone', 'pas', 'zon', 'tidszon'],
  days: ['days', 'dnevi', 'dagar'],
  holiday: ['holiday', 'holidays', 'pocitnice', 'praznik', 'lov', 'helg'],
  type: ['type', 'vrsta', 'sort', 'typ'],
};

export function keywordOf(word: string): SetupKeyword | undefined {
  const folded = fold(word);

  return (Object.keys(words) as SetupKeyword[]).find((keyword) => words[keyword].includes(folded));
}
