import type { DueAnswer } from '../../src/core/chat-platform.js';
import type { OutgoingAnswers, PlatformNotes, PostedMessages } from '../../src/core/chat-ports.js';
import type { HandleInbound, Inbound } from '../../src/core/inbound.js';
import type { Answer } from '../../src/core/message.js';

/** What a test wants answered. */
export type Script = (event: Inbound) => readonly Answer[];

export interface ScriptedAssistant {
  readonly handle: HandleInbound;
  /** Everything that arrived, repeats too. */
  readonly arrived: readonly Inbound[];
  /** What had an effect: each key once, as the real assistant keeps it. */
  readonly effects: readonly Inbound[];
  readonly outgoing: OutgoingAnswers;
  follow(script: Script): void;
  /** Until it is called again with null, nothing can be kept. */
  breakWith(defect: Error | null): void;
}

/** An assistant without a store, that forgets everything with the test. */
export function createScriptedAssistant(first: Script): ScriptedAssistant {
  const arrived: Inbound[] = [];
  const effects: Inbound[] = [];
  const kept = new Map<string, { readonly event: Inbound; readonly answers: readonly Answer[] }>();
  const settled = new Set<string>();
  let script = first;
  let defect: Error | null = null;

  const due = (key: string): readonly DueAnswer[] => {
    const found = kept.get(key);
    if (!found) return [];

    const { event, answers } = found;
    return answers
      .map((answer, index) => ({
        answer,
        key,
        index,
        address: event.room.address,
        receivedAt: event.receivedAt,
        replyTo: JSON.parse(JSON.stringify(event.replyTo ?? null)) as unknown,
      }))
      .filter(({ index }) => !settled.has(`${key}:${index}`));
  };

  return {
    arrived,
    effects,
    follow: (next) => void (script = next),
    breakWith: (next) => void (defect = next),

    handle(event) {
      arrived.push(event);
      if (defect) return Promise.reject(defect);

      const before = kept.get(event.key);
      if (before) return Promise.resolve(before.answers);

      effects.push(event);
      const answers = script(event);
      kept.set(event.key, { event, answers });
      return Promise.resolve(answers);
    },

    outgoing: {
      claim: (key) => Promise.resolve(due(key)),
      settle: (key, index) => Promise.resolve(void settled.add(`${key}:${index}`)),
      release: () => Promise.resolve(),
      releaseAll: () => Promise.resolve(),
      waiting: () => Promise.resolve([]),
    },
  };
}

export function createMemoryPosted(): PostedMessages {
  const kept = new Map<string, string>();
  const name = (...parts: readonly string[]): string => parts.join(' ');

  return {
    find: (platform, address, slot) => Promise.resolve(kept.get(name(platform, address, slot))),
    keep: (platform, address, slot, ref) =>
      Promise.resolve(void kept.set(name(platform, address, slot), ref)),
    forget: (platform, address, slot) => Promise.resolve(void kept.delete(name(platform, address, slot))),
  };
}

export function createMemoryNotes(): PlatformNotes {
  const kept = new Map<string, string>();

  return {
    read: (platform, name) => Promise.resolve(parsed(kept.get(`${platform} ${name}`))),
    write: (platform, name, content) =>
      Promise.resolve(void kept.set(`${platform} ${name}`, JSON.stringify(content))),
  };
}

function parsed(json: string | undefined): unknown {
  return json === undefined ? undefined : JSON.parse(json);
}
