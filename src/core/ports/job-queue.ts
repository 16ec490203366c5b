import type { NewDelivery } from '../deliveries/delivery.js';
import type { Job } from '../jobs/job.js';
import type { Answer } from '../message.js';
import type { PlatformName } from '../people.js';
import type { JobEnd } from './job-records.js';

/** How its end reaches the one who asked: as an answer to what they asked, or by a message that says it is there. */
export type JobEnding =
  | { readonly kind: 'answered'; readonly answers: readonly Answer[] }
  | { readonly kind: 'kept'; readonly end: JobEnd; readonly told: NewDelivery };

/** Work that waits to be done. */
export interface JobQueue {
  /** Takes what was asked for first and nobody works on, until the lease is over; in rooms of these platforms only. */
  claim(
    platforms: readonly PlatformName[],
    holder: string,
    now: Date,
    leaseUntil: Date,
  ): Promise<Job | undefined>;
  /** False where the holder no longer holds it: the work is somebody else's, or nobody's. */
  renew(id: string, holder: string, leaseUntil: Date): Promise<boolean>;
  /** Gives it up, to be begun again; that it was begun doesn't count. */
  release(id: string, holder: string): Promise<void>;
  /** Gives up every claim: those of a process that is gone, where only one can serve. */
  releaseAll(): Promise<void>;
  /** Says how far it is, in place of what was said before; the key of the answer, or undefined where it isn't the holder's any more. */
  tell(job: Job, holder: string, answer: Answer, now: Date): Promise<string | undefined>;
  /** It is over: that and what is answered are kept together. The key of the answers; undefined where there is none to send. */
  end(job: Job, holder: string, ending: JobEnding, now: Date): Promise<string | undefined>;
}
