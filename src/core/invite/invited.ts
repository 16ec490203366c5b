import type { Role } from '../rights.js';
import type { Scope } from '../structure.js';

/** Somebody may come in. */
export interface InvitedFact {
  readonly kind: 'invited';
  readonly code: string;
  /** Opens the chat with the code, where there is one that can. */
  readonly link: string | null;
  /** The same for a wall, as PNG. */
  readonly picture: Uint8Array | null;
  readonly role: Role;
  readonly scope: Scope;
  readonly uses: number;
  readonly days: number;
  /** Whether all in the room may see it. */
  readonly isForRoom: boolean;
}
