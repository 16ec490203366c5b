import type { Language } from '../core/calendar.js';
import type { SetAsides } from '../core/chat-ports.js';
import type { Chance } from '../core/command.js';
import type { Inbound } from '../core/inbound.js';
import type { Answer } from '../core/message.js';
import type { Store } from '../core/ports.js';
import type { WordsFor } from '../locales/words.js';
import { languageOf } from './greet.js';
import { retryButton } from './retry.js';
import { wordRefusal } from './wording/refusal.js';

interface SetAsideDeps {
  readonly store: Pick<Store, 'records'>;
  readonly setAsides: SetAsides;
  readonly chance: Chance;
  readonly words: WordsFor;
  readonly log: { error(facts: object, sentence: string): void };
}

/**
 * A defect of ours: logged once under a reference that the person sees, and the event kept to be tried again. Rejects when
 * it can't be kept.
 */
export async function setAside(
  error: unknown,
  event: Inbound,
  deps: SetAsideDeps,
): Promise<readonly Answer[]> {
  const reference = newReference(deps.chance);
  deps.log.error({ reference, event: event.key, err: error }, 'An event could not be handled.');

  const answers = event.act.kind === 'room' ? [] : [await apology(event, reference, deps)];
  await deps.setAsides.keep(event, reference, error instanceof Error ? error.name : typeof error, answers);

  return answers;
}

function newReference(chance: Chance): string {
  return Math.floor(chance.random() * 0x10000)
    .toString(16)
    .toUpperCase()
    .padStart(4, '0');
}

async function apology(event: Inbound, reference: string, deps: SetAsideDeps): Promise<Answer> {
  const words = deps.words(await languageOfSender(event, deps));
  const kept = event.act.kind === 'press' ? 'press' : 'line';
  const message = wordRefusal({ reason: 'broken', reference, kept }, words);
  const id = retryButton(event.key);

  return {
    audience: 'asker',
    message: id ? { ...message, buttons: [{ id, label: words.text('button-try-again') }] } : message,
  };
}

/** What is broken may be what knows the person: then the client's language has to do. */
async function languageOfSender({ sender }: Inbound, { store }: SetAsideDeps): Promise<Language> {
  const { platform, userId } = sender;
  const person = await store.records.people.byIdentity({ platform, userId }).catch(() => undefined);

  return person?.language ?? languageOf(sender.clientLanguage) ?? 'en';
}
