import type { Inbound } from '../../core/inbound.js';
import type { Answer } from '../../core/message.js';
import { createWords } from '../../locales/words.js';
import { drawMessage } from './draw/draw-message.js';
import { ourLanguage } from './ingest/sender.js';
import type { ReplyTo } from './reply-to.js';
import type { TakeDeps } from './take-deps.js';
import { wait } from './wait.js';

const pauses = [1_000, 5_000, 20_000] as const;

/** Discord delivers an event only once, so one that could not be kept is tried again; undefined when that did not help. */
export async function handleSurely(
  event: Inbound,
  replyTo: ReplyTo,
  deps: Pick<TakeDeps, 'handle' | 'calls' | 'log' | 'stopping'>,
): Promise<readonly Answer[] | undefined> {
  for (const pause of [...pauses, null]) {
    try {
      return await deps.handle(event);
    } catch (error) {
      if (pause === null || deps.stopping.aborted) return giveUp(error, event, replyTo, deps);
      await wait(pause, deps.stopping);
    }
  }

  return undefined;
}

async function giveUp(
  error: unknown,
  { key, sender }: Inbound,
  replyTo: ReplyTo,
  { calls, log }: Pick<TakeDeps, 'calls' | 'log'>,
): Promise<undefined> {
  const reference = replyTo.interactionId.slice(-4);
  log.error({ reference, event: key, err: error }, 'An event could not be kept.');

  const words = createWords()(ourLanguage(sender.clientLanguage ?? undefined) ?? 'en');
  const drawn = drawMessage({ lines: [words.line('discord-not-kept', { reference })] });
  const told =
    replyTo.deferred === 'as-change'
      ? calls.followUp(replyTo, drawn, !replyTo.inPrivate)
      : calls.changeOriginal(replyTo, drawn);
  await told.catch(() => undefined);

  return undefined;
}
