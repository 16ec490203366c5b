import type { LanguageWords } from '../language-words.js';

/** Endings in singular, dual and plural through the cases, without repeats and without diacritics' worth of variants. */
export const paradigms: LanguageWords['paradigms'] = {
  /** turnir, večer, fant: masculine with no ending; fantje and fanti both occur. */
  m: ['', 'a', 'u', 'om', 'ov', 'oma', 'ih', 'i', 'e', 'je', 'em', 'ema', 'ev'],
  /** udeleženec, prostovoljec: masculine with a fleeting vowel. */
  ec: ['ec', 'ca', 'cu', 'cem', 'cev', 'cema', 'cih', 'ci', 'ce'],
  /** petek, sestanek */
  ek: ['ek', 'ka', 'ku', 'kom', 'kov', 'koma', 'kih', 'ki', 'ke'],
  /** koncert, izlet are `m`; šport with a fleeting vowel: center */
  er: ['er', 'ra', 'ru', 'rom', 'rov', 'roma', 'rih', 'ri', 're'],
  /** punca, delavnica, ura: feminine; the bare stem is the genitive plural. */
  a: ['a', 'e', 'i', 'o', '', 'ama', 'ah', 'am', 'ami'],
  /** igra, tekma: the genitive plural takes a vowel. */
  era: ['ra', 're', 'ri', 'ro', 'er', 'rama', 'rah', 'ram', 'rami'],
  /** pomoč, skupnost, mobilnost: feminine with no ending. */
  f: ['', 'i', 'jo', 'ih', 'im', 'mi', 'ma', 'ema', 'em', 'eh'],
  /** delo, terensko delo: neuter. */
  o: ['o', 'a', 'u', 'om', '', 'oma', 'ih', 'i', 'omi'],
  /** druženje, svetovanje */
  je: ['je', 'ja', 'ju', 'jem', 'jema', 'jih', 'ji', 'ij'],
  /** dekle: neuter with -t-. */
  e_t: ['e', 'eta', 'etu', 'etom', 'eti', 'et', 'etoma', 'etih', 'eh', 'ic'],
  /** mlad, nov, športen: adjectives; `-en` loses its vowel before an ending. */
  adj: ['i', 'a', 'o', 'e', 'ega', 'emu', 'em', 'im', 'ih', 'ima', 'imi'],
  /** Past participles: vodil, vodila, vodili. */
  l: ['l', 'la', 'lo', 'li', 'le'],
  /** kuhati, družiti: present and past. */
  ati: ['l', 'la', 'lo', 'li', 'le', 'mo', 'm', 'jo', 'va', 'ti'],
  /** pet, šest, petnajst: petih, petim, petimi. */
  num: ['', 'ih', 'im', 'imi'],
};
