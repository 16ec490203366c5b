import type { Failure } from '../failure.js';
import { TokenRefused } from '../refusals.js';

/** Telegram gave no answer that helps. */
class TelegramUnreachable extends Error {
  override readonly name = 'TelegramUnreachable';

  constructor(because: string) {
    super(`Telegram could not be asked: ${because}.`);
  }
}

export function failedWith(failure: Failure): Error {
  const isToken = failure.kind === 'refused' && (failure.code === 401 || failure.code === 404);

  return isToken ? new TokenRefused() : new TelegramUnreachable(failure.because);
}
