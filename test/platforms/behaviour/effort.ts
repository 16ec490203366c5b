import type { Came, ChatDriver, Who } from '../../support/behaviour/chat-driver.js';

/** What one entry cost the person who made it. */
export interface Effort {
  readonly messages: number;
  readonly taps: number;
  /** Characters typed, with the key that sends them. */
  readonly keystrokes: number;
}

/** A chat that counts what is done in it. */
interface Counting {
  type(text: string): Promise<Came>;
  press(label: string, of: Came): Promise<Came>;
  /** Typed into the chat; on Discord after a tap that opens a field for it. */
  answer(text: string, to: Came): Promise<Came>;
}

type Session = (chat: Counting) => Promise<Came>;

/** Who logs, what was logged before, and how. */
type Sitting = readonly [who: Who, before: string | null, session: Session];

const ways: Readonly<Record<string, readonly Sitting[]>> = {
  'one line': [
    ['luka', null, (chat) => chat.type('/log open evening 23: 12 girls 10 boys 1 nb, 3h, 2 volunteers')],
    ['ana', null, (chat) => chat.type('/log učna pomoč včeraj 15-17 7 mladih')],
    ['elin', null, (chat) => chat.type('/log läxhjälp igår kl 15-17 7 ungdomar')],
    ['bo', null, (chat) => chat.type('/log sport yesterday 18:00-19:30 14 boys')],
    ['luka', null, (chat) => chat.type('/log cooking 9 young people 2h, led by young people')],
  ],
  'a line that leaves one thing out': [
    ['luka', null, async (chat) => chat.press('1 h 30', await chat.type('/log sport 14 young people'))],
    ['ana', null, async (chat) => chat.press('2 h', await chat.type('/log učna pomoč 7 mladih'))],
    ['elin', null, async (chat) => chat.answer('12', await chat.type('/log musik 2h'))],
  ],
  'repeat, in one line': [
    ['luka', '/log sport yesterday 18:00-20:00 14 young people', (chat) => chat.type('/repeat 12')],
    ['ana', '/log učna pomoč včeraj 15-17 7 mladih', (chat) => chat.type('/repeat 5 deklet 3 fantje')],
    ['elin', '/log musik igår 9 ungdomar 2h', (chat) => chat.type('/repeat 11')],
  ],
  'repeat, with buttons': [
    [
      'luka',
      '/log sport yesterday 18:00-20:00 14 young people',
      async (chat) => chat.press('12', await chat.press('Sport, 18:00, 2 h', await chat.type('/repeat'))),
    ],
    [
      'ana',
      '/log učna pomoč včeraj 15-17 7 mladih',
      async (chat) => chat.press('8', await chat.press('Učna pomoč, 15.00, 2 h', await chat.type('/repeat'))),
    ],
    [
      'elin',
      '/log musik igår 9 ungdomar 2h',
      async (chat) => chat.press('10', await chat.press('Musik, 2 h', await chat.type('/repeat'))),
    ],
  ],
};

/** Each way of logging, done a few times by different people. */
export function waysToLog(): readonly (readonly [way: string, sittings: readonly Sitting[]])[] {
  return Object.entries(ways);
}

/** Does a session, and answers what it cost; throws where nothing was saved. */
export async function effortOf(chat: ChatDriver, [who, before, session]: Sitting): Promise<Effort> {
  if (before !== null) await chat.say(who, before);
  let cost: Effort = { messages: 0, taps: 0, keystrokes: 0 };
  const add = (more: Partial<Effort>): void => {
    cost = {
      messages: cost.messages + (more.messages ?? 0),
      taps: cost.taps + (more.taps ?? 0),
      keystrokes: cost.keystrokes + (more.keystrokes ?? 0),
    };
  };
  const typed = (text: string): Partial<Effort> => ({ messages: 1, keystrokes: Array.from(text).length + 1 });

  const { text } = await session({
    type(line) {
      add(typed(line));
      return chat.say(who, line);
    },
    press(label, of) {
      add({ taps: 1 });
      return chat.press(who, label, of);
    },
    answer(line, to) {
      add({ ...typed(line), taps: chat.platform === 'discord' ? 1 : 0 });
      return chat.answer(who, line, to);
    },
  });
  if (!text.includes('✅')) throw new Error(`Nothing was saved: ${text}`);

  return cost;
}

/** The middle one of each. */
export function medianOf(efforts: readonly Effort[]): Effort {
  const middle = (of: keyof Effort): number => {
    const sorted = efforts.map((effort) => effort[of]).toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };

  return { messages: middle('messages'), taps: middle('taps'), keystrokes: middle('keystrokes') };
}
