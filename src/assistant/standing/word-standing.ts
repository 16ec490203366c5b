import type { DueDrawing } from '../../core/chat-ports.js';
import type { Doors } from '../../core/doors.js';
import type { Message } from '../../core/message.js';
import type { Store } from '../../core/ports.js';
import { depictions } from '../../core/standing/depictions.js';
import type { WordsFor } from '../../locales/words.js';
import { isAdding } from '../wording/add-to-answer.js';
import { addressed, botNameIn } from '../wording/in-groups.js';
import { wordFact } from '../wording/word-facts.js';

interface StandingDeps {
  readonly store: Pick<Store, 'records'>;
  readonly words: WordsFor;
  readonly doors: () => Doors;
  readonly now: () => Date;
}

export type WordStanding = (drawing: DueDrawing) => Promise<Message | undefined>;

/** What a standing message says as things are now, in the language it was kept in, else the room's. */
export function createWordStanding({ store, words, doors, now }: StandingDeps): WordStanding {
  return async ({ message: { kind, subject, language }, room }) => {
    const fact = await depictions[kind](subject, { ...store.records, person: null, room, now: now() });
    if (!fact || isAdding(fact)) return undefined;

    const { message } = wordFact(fact, words(language ?? room.language ?? room.scope?.language ?? 'en'));
    return addressed({ audience: 'room', message }, botNameIn({ room, doors: doors() })).message;
  };
}
