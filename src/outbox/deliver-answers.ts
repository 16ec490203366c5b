import type { DueAnswer, Sent } from '../core/chat-platform.js';
import { atMost } from './at-most.js';
import type { Claims } from './claims.js';
import type { OutboxDeps } from './deps.js';
import { pauseMs, type Wait } from './wait.js';

const sendsAtOnce = 16;

interface DeliveryDeps extends OutboxDeps {
  readonly claims: Claims;
  readonly wait: Wait;
  readonly stopping: AbortSignal;
}

type Undelivered = Extract<Sent, { readonly because: string }>;

/** Sends an event's answers one by one; never fails. */
export function answerDelivery(deps: DeliveryDeps): (key: string) => Promise<void> {
  const { answers, claims, log, now, stopping, wait } = deps;
  const inTime = atMost(sendsAtOnce);
  /** What is done with, but could not be settled yet. */
  const unsettled = new Set<string>();

  return async (key) => {
    try {
      await deliverAll(key);
    } catch (error) {
      // The claim runs out by itself, and then they wait again.
      log.error({ event: key, err: error }, 'Answers could not be taken from the store.');
    }
    if (!stopping.aborted) claims.forget(key);
  };

  async function deliverAll(key: string): Promise<void> {
    let triesBefore = 0;
    let [next, ...rest] = await claims.take(key);

    while (next && !stopping.aborted) {
      const due = next;
      const sent = await inTime(() => attempt(due));

      if (sent.kind === 'later') {
        await wait(pauseMs(sent.afterMs, triesBefore), stopping);
        triesBefore += 1;
        [next, ...rest] = await claims.take(key);
      } else {
        unsettled.add(nameOf(due));
        await answers.settle(key, due.index, now());
        unsettled.delete(nameOf(due));
        triesBefore = 0;
        [next, ...rest] = rest;
      }
    }
  }

  async function attempt(due: DueAnswer): Promise<Sent> {
    if (unsettled.has(nameOf(due))) return { kind: 'sent', messageRef: null };
    if (stopping.aborted || !claims.isHeld(due.key)) return { kind: 'later', afterMs: 0 };

    try {
      const sent = await deps.send(due);
      if (sent.kind === 'never' || sent.kind === 'uncertain') noteDoubt(due, sent);

      return sent;
    } catch (error) {
      log.error({ event: due.key, answer: due.index, err: error }, 'An answer could not be sent.');

      return { kind: 'never', because: 'our defect' };
    }
  }

  function noteDoubt({ key, index }: DueAnswer, { kind, because }: Undelivered): void {
    log.warn({ event: key, answer: index, outcome: kind, because }, 'An answer may not have arrived.');
  }
}

function nameOf({ key, index }: DueAnswer): string {
  return `${key}#${index}`;
}
