import type { Language } from './calendar.js';
import type { Grant } from './rights.js';
import type { Scope } from './structure.js';

export const platforms = ['browser', 'telegram', 'discord'] as const;
export type PlatformName = (typeof platforms)[number];

/** Who a platform says somebody is. */
export interface ChatIdentity {
  readonly platform: PlatformName;
  readonly userId: string;
}

/** Staff or a volunteer. The young people who take part are counted, never named, and have no account. */
export interface Person {
  readonly id: string;
  /** Empty after the person asked to be forgotten. */
  readonly displayName: string;
  readonly language: Language;
  readonly grants: readonly Grant[];
  /** Set while somebody who was invited to found a network has not done so. */
  readonly founderSince?: Date;
}

export type RoomKind = 'private' | 'group';

/** A chat. `address` is the platform's own: the chat with its thread or topic. */
export interface Room {
  readonly id: string;
  readonly platform: PlatformName;
  readonly address: string;
  readonly kind: RoomKind;
  readonly title: string;
  /** What the room is linked to; null until somebody links it. */
  readonly scope: Scope | null;
  readonly language: Language | null;
}
