import type { Language } from '../../core/calendar.js';
import type { Desk } from '../../core/command.js';
import type { Fact } from '../../core/facts.js';

/** The language of the one who asked, also when it has just been chosen; what stands in a room for all is in the room's. */
export function languageFor(facts: readonly Fact[], { person, room, clientLanguage }: Desk): Language {
  for (const fact of facts) {
    if (fact.kind === 'language-set' || fact.kind === 'identity-linked') return fact.language;
    if (fact.kind === 'room-entered' || fact.kind === 'count-stands') {
      return room.language ?? room.scope?.language ?? person?.language ?? clientLanguage;
    }
  }

  return person?.language ?? clientLanguage;
}
