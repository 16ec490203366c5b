import type { Fact } from '../../core/facts.js';
import type { Act } from '../../core/inbound.js';
import type { Answer, Audience } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordFact } from './word-facts.js';

interface Decided {
  readonly audience: Audience;
  readonly facts: readonly Fact[];
}

/** Facts as answers: who sees each of them, and whether it takes the place of the message whose button was pressed. */
export function answersOf({ audience, facts }: Decided, act: Act, words: Words): readonly Answer[] {
  return facts.map((fact) => ({
    audience: isForRoom(fact) ? 'room' : isForAsker(fact, act) ? 'asker' : audience,
    ...wordFact(fact, words),
    ...(act.kind === 'press' && settlesReceipt(fact) && { onto: 'pressed' as const }),
  }));
}

/** Questions and drafts are between the assistant and the one who is asked, also where the receipt is for all. */
function isForAsker({ kind }: Fact, act: Act): boolean {
  return (
    kind === 'asked' ||
    kind === 'draft-found' ||
    kind === 'given-up' ||
    (kind === 'refused' && act.kind === 'press')
  );
}

/** A room is told when it is linked; an invitation stands there only where anybody in it may come in. */
function isForRoom(fact: Fact): boolean {
  return fact.kind === 'room-linked' || (fact.kind === 'invited' && fact.isForRoom);
}

/** What happened to an entry is shown where its receipt was, so that nobody takes the old one for true. */
function settlesReceipt({ kind }: Fact): boolean {
  return kind === 'change-taken-back' || kind === 'entry-deleted' || kind === 'mark-taken-back';
}
