import type { Sent } from '../../../core/chat-platform.js';
import type { Failure } from '../failure.js';

const soon = 5_000;
const minute = 60_000;

/** What a failure means for a message that was to be sent. */
export function sentOf(failure: Failure): Sent {
  switch (failure.kind) {
    case 'unreachable':
      return { kind: 'later', afterMs: soon };
    case 'lost':
      return { kind: 'uncertain', because: failure.because };
    case 'refused':
      return refusedAs(failure);
  }
}

/** The same for what may be done twice. */
export function againOf(failure: Failure): Sent {
  return failure.kind === 'lost' ? { kind: 'later', afterMs: soon } : sentOf(failure);
}

function refusedAs({ code, because, retryAfterMs }: Extract<Failure, { kind: 'refused' }>): Sent {
  if (code === 429) return { kind: 'later', afterMs: retryAfterMs ?? soon };
  // The token may be put right again.
  if (code === 401 || code === 404) return { kind: 'later', afterMs: minute };

  return { kind: 'never', because };
}
