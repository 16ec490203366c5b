import type { JobKind } from '../core/jobs/job-kind.js';

/** Everything that takes so long that it is done outside of a request. */
export const kinds: readonly JobKind[] = [];
