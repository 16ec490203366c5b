import type { RoomSeen } from '../../core/inbound.js';
import type { BrowserPerson } from './identify.js';
import type { Post } from './wire.js';

/** A post of a known person to a room that the person is in. */
export interface Arrival {
  readonly post: Post;
  readonly person: BrowserPerson;
  readonly room: RoomSeen;
  readonly clientLanguage: string | null;
}
