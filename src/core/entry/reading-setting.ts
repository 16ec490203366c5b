import type { MemberDesk } from '../command.js';
import type { ReadingSetting } from '../phrases/reading.js';
import { defaultSettings, type Scope } from '../structure.js';
import { placeOf } from './show-entry.js';

/** What this person's words are read against, at this centre or, before it is known, in the person's network. */
export async function readingSettingFor(centreId: string | null, desk: MemberDesk): Promise<ReadingSetting> {
  const place = centreId ? await placeOf(centreId, desk) : homeOf(desk);

  return {
    language: desk.person.language,
    now: desk.now,
    zone: place?.zone ?? 'UTC',
    vocabulary: place ? await desk.structure.vocabulary(place.networkId) : [],
    ageBands: place ? (await desk.structure.settings(place.networkId)).ageBands : defaultSettings.ageBands,
  };
}

function homeOf({ room, person }: MemberDesk): Scope | undefined {
  return room.scope ?? person.grants[0]?.scope;
}
