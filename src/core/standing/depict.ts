import type { Fact } from '../facts.js';
import type { Room } from '../people.js';
import type { Records } from '../ports.js';

/** Where and when a standing message is drawn. Nobody in particular reads it: everybody in the room does. */
export interface Stand extends Records {
  readonly person: null;
  readonly room: Room;
  readonly now: Date;
}

/** What there is to tell of a subject as it stands now; undefined where the message is to stay as it is for good. */
export type Depict = (subject: string, stand: Stand) => Promise<Fact | undefined>;
