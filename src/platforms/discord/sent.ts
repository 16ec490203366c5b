import type { Sent } from '../../core/chat-platform.js';
import type { DiscordLog } from './deps.js';
import { failureOf } from './failure.js';

const soon = 2_000;
const trouble = 10_000;

/** What is to become of a message that could not be sent; `repeatable` where sending it twice does no harm. */
export function sentOf(error: unknown, repeatable: boolean, log: DiscordLog): Sent {
  const failure = failureOf(error);

  switch (failure.kind) {
    case 'unreachable':
      return { kind: 'later', afterMs: soon };
    case 'trouble':
      return { kind: 'later', afterMs: trouble };
    case 'lost':
      return repeatable
        ? { kind: 'later', afterMs: soon }
        : { kind: 'uncertain', because: 'Discord did not say whether it arrived' };
    case 'answered': {
      const { code, status, at } = failure;
      const because = reasons[code];
      if (because !== undefined) return { kind: 'never', because };
      log.error({ code, status, at }, 'Discord refused a message as it was drawn.');

      return { kind: 'never', because: `Discord refused it with ${code}` };
    }
  }
}

const reasons: Readonly<Record<number, string>> = {
  10_003: 'the channel is gone',
  10_004: 'the server is gone',
  10_008: 'the message is gone',
  10_015: 'the question can no longer be answered',
  10_062: 'the question can no longer be answered',
  50_001: 'the channel is closed to the bot',
  50_007: 'the person takes no private messages',
  50_013: 'the bot may not write there',
  50_027: 'the question can no longer be answered',
};

export function isGone(error: unknown): boolean {
  const failure = failureOf(error);

  return failure.kind === 'answered' && (failure.code === 10_003 || failure.code === 10_008);
}

export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  const failure = failureOf(error);

  return failure.kind === 'answered' && codes.includes(failure.code);
}
