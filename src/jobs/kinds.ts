import type { JobKind } from '../core/jobs/job-kind.js';
import { exportJob } from './export/export-job.js';
import { importCheckJob, importJob } from './import/import-jobs.js';

/** Everything that takes so long that it is done outside of a request. */
export const kinds: readonly JobKind[] = [exportJob, importCheckJob, importJob];
