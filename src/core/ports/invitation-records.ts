import type { Invitation } from '../invitation.js';
import type { ChatIdentity } from '../people.js';

export interface InvitationRecords {
  add(invitation: Invitation): Promise<void>;
  byHash(codeHash: string): Promise<Invitation | undefined>;
  /**
   * Takes one use; false when none was left at that moment, or it was revoked or had expired. One person uses it once.
   */
  use(invitationId: string, personId: string, at: Date): Promise<boolean>;
  addFailure(identity: ChatIdentity, address: string, id: string, at: Date): Promise<void>;
  /** Wrong codes since then, by this identity or in this chat, whichever is more. */
  failuresSince(identity: ChatIdentity, address: string, since: Date): Promise<number>;
}
