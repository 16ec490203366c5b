import type { Desk } from '../command.js';
import type { Fact } from '../facts.js';
import { mayCall } from '../may-call.js';
import { readPart } from './read-parts.js';
import { setUp } from './set-up.js';

/** The language or zone of the room, for whoever leads its place. */
export async function setRoom(typed: string, desk: Desk): Promise<readonly Fact[]> {
  const { person, room } = desk;
  if (!person || !mayCall(person, 'set up the centre'))
    return [{ kind: 'refused', because: { reason: 'no-right', command: 'setup' } }];
  if (room.kind !== 'group') return [{ kind: 'refused', because: { reason: 'room-not-linked' } }];

  const part = readPart('language', typed, person.language) ?? readPart('zone', typed, person.language);
  return part
    ? setUp([part], { ...desk, person })
    : [{ kind: 'refused', because: { reason: 'setup-unread', part: 'language', typed } }];
}
