import { isGroup, type Spot } from '../address.js';

/** How fast we may send: what Telegram told us to wait, and for what nobody asked for the limits it publishes. */
export interface Pace {
  hold(chat: number, ms: number): void;
  /** Milliseconds that Telegram still wants us to keep from the chat. */
  heldFor(chat: number): number;
  /** Milliseconds until something unasked may be posted there. */
  postableIn(spot: Spot): number;
  /** The same for what changes again and again: in a group it is spread over the minute, and leaves room for answers. */
  changeableIn(spot: Spot): number;
  noteSent(chat: number): void;
}

const minute = 60_000;
const perSecondInAll = 30;
const perMinuteInGroup = 20;
const changesPerMinute = 15;
const changesAtOnce = 4;
const betweenChanges = 4_000;

export function createPace(now: () => Date): Pace {
  const heldUntil = new Map<number, number>();
  let sent: readonly { readonly chat: number; readonly at: number }[] = [];

  const clock = (): number => now().getTime();
  const waitFor = (times: readonly number[], most: number, span: number): number => {
    const oldest = times.at(-most);

    return oldest === undefined ? 0 : Math.max(0, oldest + span - clock());
  };

  const here = ({ chat }: Spot): readonly number[] =>
    sent.filter((one) => one.chat === chat).map(({ at }) => at);
  const postableIn = (spot: Spot): number => {
    sent = sent.filter(({ at }) => at > clock() - minute);
    const inAll = sent.map(({ at }) => at);

    return Math.max(
      waitFor(inAll, perSecondInAll, 1_000),
      waitFor(here(spot), 1, 1_000),
      isGroup(spot) ? waitFor(here(spot), perMinuteInGroup, minute) : 0,
    );
  };

  return {
    hold: (chat, ms) => void heldUntil.set(chat, clock() + ms),

    heldFor(chat) {
      const left = (heldUntil.get(chat) ?? 0) - clock();
      if (left <= 0) heldUntil.delete(chat);

      return Math.max(0, left);
    },

    postableIn,

    changeableIn(spot) {
      const wait = postableIn(spot);
      const times = here(spot);
      if (!isGroup(spot) || times.length < changesAtOnce) return wait;

      return Math.max(wait, waitFor(times, 1, betweenChanges), waitFor(times, changesPerMinute, minute));
    },

    noteSent(chat) {
      sent = [...sent.slice(-3_000), { chat, at: clock() }];
    },
  };
}
