import type { Person, Room } from './cast.js';
import type { CommandChoice, JsonObject, Modal } from './wire.js';

export type InteractionKind = 'command' | 'autocomplete' | 'component' | 'modal';

export interface FirstResponse {
  readonly type: number;
  readonly flags: number;
  readonly modal: Modal | null;
  readonly choices: readonly CommandChoice[] | null;
}

export interface StoredInteraction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly person: Person;
  readonly room: Room;
  readonly createdAt: number;
  readonly payload: JsonObject;
  /** The message a component sits on, or from which the modal was opened. */
  readonly sourceMessageId: string | null;
  response: FirstResponse | null;
  /** What `@original` means. */
  originalId: string | null;
  /** Why Discord would show that the application did not respond. */
  failure: Error | null;
}
