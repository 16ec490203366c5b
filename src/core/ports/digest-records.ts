import type { Digest } from '../digests/digest.js';

/** Digests as they were computed, to be explained later. */
export interface DigestRecords {
  /** Under an id that is known it does nothing. */
  keep(id: string, digest: Digest): Promise<void>;
  /** The one of a scope and period that was computed last. */
  latest(scopeId: string, period: string): Promise<Digest | undefined>;
}
