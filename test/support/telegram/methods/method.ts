import type { Payload } from '../payload.js';
import type { Upload } from '../read-multipart.js';
import type { World } from '../world.js';

export interface Call {
  readonly payload: Payload;
  readonly files: ReadonlyMap<string, Upload>;
  /** Aborted once the caller has hung up. */
  readonly gone: AbortSignal;
}

/** Does what is asked and returns the result as it goes over the wire, or throws a refusal. */
export type Method = (world: World, call: Call) => unknown;
