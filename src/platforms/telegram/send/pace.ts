import { isGroup, type Spot } from '../address.js';

/** How fast we may send: what Telegram told us to wait, and for what nobody asked for the limits it publishes. */
export interface Pace {
  hold(chat: number, ms: number): void;
  /** Milliseconds that Telegram still wants us to keep from the chat. */
  heldFor(chat: number): number;
  /** Milliseconds until something unasked may be posted there. */
  postableIn(spot: Spot): number;
  noteSent(chat: number): void;
}

const minute = 60_000;
const perSecondInAll = 30;
const perMinuteInGroup = 20;

export function createPace(now: () => Date): Pace {
  const heldUntil = new Map<number, number>();
  let sent: readonly { readonly chat: number; readonly at: number }[] = [];

  const clock = (): number => now().getTime();
  const waitFor = (times: readonly number[], most: number, span: number): number => {
    const oldest = times.at(-most);

    return oldest === undefined ? 0 : Math.max(0, oldest + span - clock());
  };

  return {
    hold: (chat, ms) => void heldUntil.set(chat, clock() + ms),

    heldFor(chat) {
      const left = (heldUntil.get(chat) ?? 0) - clock();
      if (left <= 0) heldUntil.delete(chat);

      return Math.max(0, left);
    },

    postableIn(spot) {
      sent = sent.filter(({ at }) => at > clock() - minute);
      const inAll = sent.map(({ at }) => at);
      const here = sent.filter(({ chat }) => chat === spot.chat).map(({ at }) => at);

      return Math.max(
        waitFor(inAll, perSecondInAll, 1_000),
        waitFor(here, 1, 1_000),
        isGroup(spot) ? waitFor(here, perMinuteInGroup, minute) : 0,
      );
    },

    noteSent(chat) {
      sent = [...sent.slice(-3_000), { chat, at: clock() }];
    },
  };
}
