/** How fast a platform takes what nobody asked for. */
export interface Limits {
  readonly betweenAnyMs: number;
  readonly betweenInChatMs: number;
  readonly perMinuteInGroup: number;
}

export interface Chat {
  readonly address: string;
  readonly isGroup: boolean;
}

/** What was begun lately, so that the next one can be put where the limits leave room. */
export interface Pace {
  /** The earliest moment for the chat, in milliseconds. */
  startableAt(chat: Chat): number;
  began(chat: Chat, at: number): void;
}

const minute = 60_000;

export function createPace({ betweenAnyMs, betweenInChatMs, perMinuteInGroup }: Limits): Pace {
  const begunIn = new Map<string, readonly number[]>();
  let nextAt = 0;

  return {
    startableAt({ address, isGroup }) {
      const begun = begunIn.get(address) ?? [];
      const last = begun.at(-1);
      const oldest = isGroup ? begun.at(-perMinuteInGroup) : undefined;

      return Math.max(nextAt, after(last, betweenInChatMs), after(oldest, minute));
    },

    began({ address }, at) {
      // A timer that came late is made up for once, and no more.
      nextAt = Math.max(nextAt, at - betweenAnyMs) + betweenAnyMs;
      begunIn.set(address, [...(begunIn.get(address) ?? []).slice(1 - perMinuteInGroup), at]);
      forgetOld(at);
    },
  };

  function forgetOld(now: number): void {
    if (begunIn.size < 2_000) return;
    for (const [address, begun] of begunIn) {
      if (after(begun.at(-1), minute) < now) begunIn.delete(address);
    }
  }
}

function after(moment: number | undefined, ms: number): number {
  return moment === undefined ? 0 : moment + ms;
}
