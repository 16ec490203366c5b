import type { Failure } from '../failure.js';
import { TokenRefused } from '../refusals.js';

/** Telegram could not be told what we can do. */
class MenuNotPut extends Error {
  override readonly name = 'MenuNotPut';

  constructor(because: string) {
    super(`The commands could not be registered with Telegram: ${because}.`);
  }
}

export function failedWith(failure: Failure): Error {
  const isToken = failure.kind === 'refused' && (failure.code === 401 || failure.code === 404);

  return isToken ? new TokenRefused() : new MenuNotPut(failure.because);
}
