import type { Digest } from '../digests/digest.js';

/** Digests as they were computed, to be explained later. */
export interface DigestRecords {
  keep(id: string, digest: Digest): Promise<void>;
  byId(id: string): Promise<Digest | undefined>;
  /** The one of a scope and period that was computed last. */
  latest(scopeId: string, period: string): Promise<Digest | undefined>;
}
