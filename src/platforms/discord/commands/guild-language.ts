import type { Language } from '../../../core/calendar.js';
import type { Room } from '../../../core/people.js';
import { ourLanguage } from '../ingest/sender.js';

/** That of the guild's linked rooms first, then what the guild says of itself. */
export function guildLanguage(rooms: readonly Room[], preferredLocale: string | undefined): Language {
  const linked = rooms.find(({ scope }) => scope !== null);
  const said = linked ?? rooms.find(({ language }) => language !== null);

  return said?.language ?? said?.scope?.language ?? ourLanguage(preferredLocale) ?? 'en';
}
