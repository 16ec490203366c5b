import type { Addressee } from '../../core/deliveries/addressee.js';
import type { FactToTell } from '../../core/deliveries/delivery.js';
import type { Doors } from '../../core/doors.js';
import type { Fact } from '../../core/facts.js';
import type { WordsFor } from '../../locales/words.js';
import { isAdding } from './add-to-answer.js';
import { addressed, botNameIn } from './in-groups.js';
import { wordFact } from './word-facts.js';
import type { Worded } from './wordings.js';

/** What is told unasked, in the language of whom it goes to. */
export function wordDelivery(
  told: FactToTell,
  { room, language }: Addressee,
  words: WordsFor,
  doors: Doors,
): Worded {
  const fact = told as Fact;
  if (isAdding(fact)) throw new Error(`“${fact.kind}” only adds to another fact.`);

  return addressed({ audience: 'room', ...wordFact(fact, words(language)) }, botNameIn({ room, doors }));
}
