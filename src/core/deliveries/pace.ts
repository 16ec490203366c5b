/** How fast a platform takes what nobody asked for. */
export interface Limits {
  readonly betweenAnyMs: number;
  readonly inChat: readonly Allowance[];
  /** Beside those of any chat. */
  readonly inGroup: readonly Allowance[];
}

/** So many in any span of that length. */
export interface Allowance {
  readonly most: number;
  readonly withinMs: number;
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

export function createPace({ betweenAnyMs, inChat, inGroup }: Limits): Pace {
  const ofGroup = [...inChat, ...inGroup];
  const remembered = Math.max(1, ...ofGroup.map(({ most }) => most));
  const longestMs = Math.max(0, ...ofGroup.map(({ withinMs }) => withinMs));
  const begunIn = new Map<string, readonly number[]>();
  let nextAt = 0;

  return {
    startableAt({ address, isGroup }) {
      const begun = begunIn.get(address) ?? [];
      const allowances = isGroup ? ofGroup : inChat;

      return Math.max(nextAt, ...allowances.map(({ most, withinMs }) => after(begun.at(-most), withinMs)));
    },

    began({ address }, at) {
      // A timer that came late is made up for once, and no more.
      nextAt = Math.max(nextAt, at - betweenAnyMs) + betweenAnyMs;
      begunIn.set(address, [...(begunIn.get(address) ?? []), at].slice(-remembered));
      forgetOld(at);
    },
  };

  function forgetOld(now: number): void {
    if (begunIn.size < 2_000) return;
    for (const [address, begun] of begunIn) {
      if (after(begun.at(-1), longestMs) < now) begunIn.delete(address);
    }
  }
}

function after(moment: number | undefined, ms: number): number {
  return moment === undefined ? 0 : moment + ms;
}
