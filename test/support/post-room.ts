import { createSending } from '../../src/deliveries/sending.js';
import { gathering } from '../../src/deliveries/gather.js';
import { wordDelivery } from '../../src/assistant/wording/word-delivery.js';
import { sources } from '../../src/core/deliveries/sources.js';
import type { Answer } from '../../src/core/message.js';
import { createWords } from '../../src/locales/words.js';
import type { Chat, Heard } from './chat.js';

export interface Received extends Heard {
  /** The private chat it came to. */
  readonly to: string;
  readonly slot: string | undefined;
}

const words = createWords();

/** Sends what is due at a moment, as a process that delivers does, and tells what arrived where. */
export async function deliverAt(chat: Chat, moment: string): Promise<readonly Received[]> {
  const received: Received[] = [];
  const { store } = chat;
  const note = (facts: object) => void (chat.defects as object[]).push(facts);
  const deps: Parameters<typeof createSending>[0] = {
    store,
    sources,
    platforms: ['browser'],
    post(_platform, { address, message, slot }) {
      received.push(heardAs(address, { audience: 'room', message }, slot));
      return Promise.resolve({ kind: 'sent', messageRef: slot ?? '' });
    },
    word: (fact, to) => wordDelivery(fact, to, words, { telegram: null }),
    holder: 'test',
    isAlone: true,
    now: () => new Date(moment),
    wait: () => Promise.resolve(),
    log: { warn: note, error: note },
  };
  const sending = createSending(deps);
  const gather = gathering({ ...deps, kept: () => Promise.resolve(), isStopped: () => false });
  gather.begin();
  await gather.done();

  for (const { key } of await store.records.deliveries.waiting(new Date(moment), 1_000)) {
    const ready = await sending.claim(key);
    if (ready) await sending.send(ready);
  }
  return received;
}

function heardAs(address: string, answer: Answer, slot: string | undefined): Received {
  const { lines, buttons = [] } = answer.message;
  const text = lines
    .map((line) =>
      line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join(''),
    )
    .join('\n');

  return {
    to: address,
    slot,
    answers: [answer],
    room: undefined,
    text,
    buttons: buttons.map(({ label }) => label),
  };
}
