import type { Fact } from '../../core/facts.js';
import type { Answer, Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

export type Worded = Pick<Answer, 'message' | 'slot'>;

/** How each kind of fact of an area is said; a kind that is left out does not compile. */
export type Wordings<F extends Fact> = {
  readonly [K in F['kind']]: (fact: Extract<F, { readonly kind: K }>, words: Words) => Worded;
};

export function inSlot(message: Message, slot: string | null): Worded {
  return slot ? { message, slot } : { message };
}

export const said = (message: Message): Worded => ({ message });
