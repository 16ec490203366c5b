import type { Language, Zone } from '../calendar.js';
import type { Room } from '../people.js';
import type { Unasked } from '../unasked.js';

/** Where a delivery goes, and what is to be minded there. */
export interface Addressee {
  readonly room: Room;
  /** In a private room the person's, else the room's. */
  readonly language: Language;
  readonly zone: Zone;
  /** Whose private room it is; null for a group. */
  readonly person: { readonly id: string; readonly unasked: Unasked } | null;
}
