import type { Came, ChatDriver, Who } from '../../support/behaviour/chat-driver.js';
import { reminded } from './reminder.js';

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
  /** The same in the way of the chat, to a question that is sent to who has said nothing. */
  answerSent(text: string, other: string, to: Came): Promise<Came>;
  /** Counts somebody, which costs nothing but that. */
  head(label: string, of: Came): Promise<Came>;
}

/** What came of what was before is there. */
type Session = (chat: Counting, came: Came) => Promise<Came>;

/** What was logged before, or is sent. */
type Before = string | null | ((chat: ChatDriver, who: Who) => Promise<Came>);

/** Who logs, what was before, and how. */
type Sitting = readonly [who: Who, before: Before, session: Session];

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
  'planned, with one button of what is sent': [
    ['luka', reminded, (chat, sent) => chat.press('8', sent)],
    ['ana', reminded, (chat, sent) => chat.press('8', sent)],
    ['elin', reminded, (chat, sent) => chat.press('8', sent)],
  ],
  'planned, with text to what is sent': [
    ['luka', reminded, (chat, sent) => chat.answerSent('6, 1 volunteer', 'Other …', sent)],
    ['ana', reminded, (chat, sent) => chat.answerSent('4 dekleta 3 fantje', 'Drugače …', sent)],
    ['elin', reminded, (chat, sent) => chat.answerSent('9', 'Annat …', sent)],
  ],
  'ten people, counted live': [
    ['luka', null, (chat) => countTen(chat, ['/count sport', 'girls +', 'Finish'])],
    ['ana', null, (chat) => countTen(chat, ['/count učna pomoč', 'dekleta +', 'Končaj'])],
    ['elin', null, (chat) => countTen(chat, ['/count musik', 'tjejer +', 'Klart'])],
  ],
};

async function countTen(
  chat: Counting,
  [line, head, finish]: readonly [line: string, head: string, finish: string],
): Promise<Came> {
  const count = await chat.type(line);
  for (let heads = 0; heads < 10; heads += 1) await chat.head(head, count);

  return chat.press('2 h', await chat.press(finish, count));
}

/** Each way of logging, done a few times by different people. */
export function waysToLog(): readonly (readonly [way: string, sittings: readonly Sitting[]])[] {
  return Object.entries(ways);
}

/** Does a session, and answers what it cost; throws where nothing was saved. */
export async function effortOf(chat: ChatDriver, [who, before, session]: Sitting): Promise<Effort> {
  const began = typeof before === 'string' ? await chat.say(who, before) : await before?.(chat, who);
  let cost: Effort = { messages: 0, taps: 0, keystrokes: 0 };
  const add = (more: Partial<Effort>): void => {
    cost = {
      messages: cost.messages + (more.messages ?? 0),
      taps: cost.taps + (more.taps ?? 0),
      keystrokes: cost.keystrokes + (more.keystrokes ?? 0),
    };
  };
  const typed = (text: string): Partial<Effort> => ({ messages: 1, keystrokes: Array.from(text).length + 1 });

  const counting: Counting = {
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
    async answerSent(line, other, to) {
      return chat.platform === 'discord'
        ? counting.answer(line, await counting.press(other, to))
        : counting.type(line);
    },
    head: (label, of) => chat.press(who, label, of),
  };
  const { text } = await session(counting, began ?? nothing);
  if (!text.includes('✅')) throw new Error(`Nothing was saved: ${text}`);

  return cost;
}

const nothing: Came = { where: 'private', messages: [], text: '', labels: [] };

/** The middle one of each. */
export function medianOf(efforts: readonly Effort[]): Effort {
  const middle = (of: keyof Effort): number => {
    const sorted = efforts.map((effort) => effort[of]).toSorted((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };

  return { messages: middle('messages'), taps: middle('taps'), keystrokes: middle('keystrokes') };
}
