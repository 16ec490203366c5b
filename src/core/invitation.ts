import type { Role } from './rights.js';

/** A code that makes its redeemer a member. Only the code's SHA-256 is known. */
export interface Invitation {
  readonly id: string;
  readonly codeHash: string;
  readonly role: Role;
  /** Null invites the founder of a first network. */
  readonly scopeId: string | null;
  readonly uses: number;
  readonly used: number;
  readonly createdAt: Date;
  readonly createdById: string | null;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}
