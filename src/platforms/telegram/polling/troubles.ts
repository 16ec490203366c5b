import type { TelegramLog } from '../deps.js';
import type { Failure } from '../failure.js';
import { backOff } from '../pause.js';
import { AnotherPoller, TokenRefused } from '../refusals.js';

/** How long another poller may be our own earlier self, whose last request has not ended yet. */
const newcomersPatienceMs = 5_000;
/** Who was there first stays longest, so that a stray second one doesn't end both. */
const patienceMs = 20_000;
/** Two pollers get through in turn now and then: that is no end of it. */
const calmMs = 60_000;

/** What to make of requests for updates that fail: each kind of trouble is told once. */
export interface Troubles {
  /** How long to wait before trying again. Throws where trying again is of no use. */
  waitAfter(failure: Failure): number;
  over(): void;
}

export function createTroubles(log: TelegramLog, now: () => Date): Troubles {
  let failures = 0;
  let reachedSince: number | undefined;
  let conflict: Conflict | undefined;

  return {
    waitAfter(failure) {
      failures += 1;
      if (failure.kind === 'refused' && (failure.code === 401 || failure.code === 404))
        throw new TokenRefused();
      if (failure.kind === 'refused' && failure.code === 409) return afterConflict();
      if (failures === 1) log.warn({ because: failure.because }, 'Telegram can’t be reached; trying on.');

      return failure.kind === 'refused' && failure.retryAfterMs !== null
        ? failure.retryAfterMs
        : backOff(failures);
    },

    over() {
      if (failures > 0 && conflict === undefined) log.info({}, 'Telegram is reached again.');
      failures = 0;
      reachedSince ??= now().getTime();
    },
  };

  function afterConflict(): number {
    const at = now().getTime();
    const isNew = conflict === undefined || at - conflict.last > calmMs;
    conflict =
      isNew || !conflict ? { first: at, last: at, patience: patienceAt(at) } : { ...conflict, last: at };
    if (isNew) log.warn({}, 'Another program takes the updates of this Telegram bot; waiting for it to end.');
    if (at - conflict.first >= conflict.patience) throw new AnotherPoller();

    return 1_000;
  }

  function patienceAt(at: number): number {
    const isNewcomer = reachedSince === undefined || at - reachedSince < calmMs;

    return isNewcomer ? newcomersPatienceMs : patienceMs;
  }
}

interface Conflict {
  readonly first: number;
  readonly last: number;
  readonly patience: number;
}
