import type { Refusal } from '../refusals.js';
import type { ActShown } from '../show-act.js';
import type { Scope } from '../structure.js';

/** In the order in which they are asked. */
export const setupTopics = [
  'network',
  'municipalities',
  'centres',
  'types',
  'days',
  'holidays',
  'room',
] as const;
export type SetupTopic = (typeof setupTopics)[number];

/** What there is already of what the person may set up. */
export interface SetupOverview {
  readonly network: Scope | null;
  readonly isAdmin: boolean;
  readonly municipalities: number;
  readonly centres: readonly Scope[];
  readonly centresWithDays: number;
  readonly holidays: number;
  /** Keys of kinds that differ from the template or are not in it. */
  readonly ownTypes: readonly string[];
  readonly room: { readonly isGroup: boolean; readonly scope: Scope | null };
  /** What the room can be linked to. */
  readonly linkable: readonly Scope[];
}

/** A question of /setup; what the answer before it did is told with it. */
export interface SetupAskedFact {
  readonly kind: 'setup-asked';
  readonly conversationId: string;
  readonly step: number;
  readonly topic: SetupTopic;
  readonly isFirst: boolean;
  readonly overview: SetupOverview;
  /** Why the answer before was not taken. */
  readonly because: Refusal | null;
  readonly acts: readonly ActShown[];
}
