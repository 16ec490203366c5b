import type { DueAnswer, SendAnswer, Sent } from '../../src/core/chat-platform.js';

export const sent: Sent = { kind: 'sent', messageRef: '7' };
export const inASecond: Sent = { kind: 'later', afterMs: 1_000 };

/** What becomes of one sending. */
type Outcome = () => Sent | Promise<Sent>;

/** A chat that takes everything, but for what it was told beforehand. */
export interface Post {
  readonly send: SendAnswer;
  /** The texts handed over so far, also those that did not arrive. */
  readonly handedOver: readonly string[];
  /** What becomes of a text the next times. */
  expect(text: string, ...outcomes: readonly Outcome[]): void;
}

export function aPost(): Post {
  const expected = new Map<string, Outcome[]>();
  const handedOver: string[] = [];

  return {
    handedOver,

    expect(text, ...outcomes) {
      expected.set(text, [...outcomes]);
    },

    async send(due) {
      const text = textOf(due);
      handedOver.push(text);

      return (await expected.get(text)?.shift()?.()) ?? sent;
    },
  };
}

function textOf({ answer }: DueAnswer): string {
  const [span] = answer.message.lines[0] ?? [];

  return typeof span === 'string' ? span : '';
}

/** Something that happens when it is told to. */
export function moment<T>(): { readonly comes: (value: T) => void; readonly came: Promise<T> } {
  let comes: (value: T) => void = () => undefined;
  const came = new Promise<T>((resolve) => (comes = resolve));

  return { comes: (value) => comes(value), came };
}
