import type { HandleInbound, Inbound } from '../../src/core/inbound.js';
import type { Answer, Message } from '../../src/core/message.js';

/** What a test wants answered. */
export type Script = (event: Inbound) => readonly Answer[];

export interface ScriptedAssistant {
  readonly handle: HandleInbound;
  /** Everything that arrived, repeats too. */
  readonly arrived: Inbound[];
  /** What had an effect: each key once, as the real assistant keeps it. */
  readonly effects: readonly Inbound[];
  follow(script: Script): void;
}

export function createScriptedAssistant(first: Script = () => []): ScriptedAssistant {
  const arrived: Inbound[] = [];
  const effects: Inbound[] = [];
  const answered = new Map<string, readonly Answer[]>();
  let script = first;

  return {
    arrived,
    effects,
    follow(next) {
      script = next;
    },
    handle(event) {
      arrived.push(event);
      const before = answered.get(event.key);
      if (before) return Promise.resolve(before);

      effects.push(event);
      const answers = script(event);
      answered.set(event.key, answers);
      return Promise.resolve(answers);
    },
  };
}

export function toRoom(message: Message | string, slot?: string): Answer {
  return { audience: 'room', message: asMessage(message), ...(slot === undefined ? {} : { slot }) };
}

export function toAsker(message: Message | string, slot?: string): Answer {
  return { ...toRoom(message, slot), audience: 'asker' };
}

/** Echoes what was typed or pressed. */
export const echo: Script = ({ act }) => [
  toRoom(act.kind === 'text' ? `Heard: ${act.text}` : `Pressed: ${act.kind === 'press' ? act.button : ''}`),
];

function asMessage(message: Message | string): Message {
  return typeof message === 'string' ? { lines: [[message]] } : message;
}
