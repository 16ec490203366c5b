import { onTestFinished } from 'vitest';
import type { REST } from 'discord.js';
import type { ChatPlatform, Sent } from '../../../src/core/chat-platform.js';
import type { Chat } from '../../../src/core/deliveries/pace.js';
import { createAnswering } from '../../../src/platforms/discord/answer/answering.js';
import { createCalls } from '../../../src/platforms/discord/answer/calls.js';
import { createPosting } from '../../../src/platforms/discord/answer/posting.js';
import type { ReplyTo } from '../../../src/platforms/discord/reply-to.js';
import { createRests } from '../../../src/platforms/discord/rest.js';
import { toAsker } from '../../support/browser-assistant.js';
import { rememberPosted } from '../../support/discord-memory.js';
import type { Guild, Person, Room } from '../../support/discord/cast.js';
import { createListening } from '../../support/discord/listen.js';
import { openDiscord, type Discord } from '../../support/discord/open-discord.js';
import type { LeapingClock } from '../../support/leaping-clock.js';
import type { Quota } from '../../support/discord/trouble.js';
import { letTimersLeap } from '../../support/leaping-timers.js';

/** Real discord.js against a stand-in that keeps Discord's limits, both by the clock of the test. */
export interface PacedDiscord {
  readonly post: ChatPlatform['post'];
  readonly groups: (count: number) => readonly Chat[];
  readonly privateChats: (count: number) => readonly Chat[];
  /** Somebody presses the button of the newest message there. */
  readonly press: (chat: Chat) => Promise<{ readonly afterMs: number; readonly sent: Sent }>;
  /** Calls that were too many. */
  readonly tooMany: () => number;
}

/** A request is on its way for so long, and so is what comes back. */
export const oneWayMs = 20;

/** A channel takes five in five seconds, unless said otherwise. */
export async function openPacedDiscord(clock: LeapingClock, inChannel?: Quota): Promise<PacedDiscord> {
  const events = await deferring();
  const discord = await openDiscord({
    now: clock.now,
    limits: inChannel ? { inChannel } : {},
    http: { url: () => events.url() },
  });
  onTestFinished(() => discord.close());
  letTimersLeap(clock);
  const rests = createRests(discord);
  for (const rest of [rests.rest, rests.interactions]) takesItsTime(rest, clock);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const deps = { posted: rememberPosted(), now: clock.now, log, calls: createCalls(rests) };
  const answer = createAnswering(deps);
  const guild = discord.guild('Slovenia');
  const luka = discord.person({ name: 'Luka' });
  const rooms = new Map<string, Room>();

  return {
    post: createPosting(deps),
    groups: (count) => Array.from({ length: count }, (_, n) => channel(`klub-${n}`)),
    privateChats: (count) =>
      Array.from({ length: count }, (_, n) => ({
        address: discord.dm(discord.person({ name: `Ana ${n}` })).id,
        isGroup: false,
      })),
    tooMany: () => discord.attempts().filter(({ status }) => status === 429).length,

    async press({ address }) {
      const room = rooms.get(address);
      if (!room) throw new Error('There is no such channel.');
      const replyTo = await clock.busy(() => pressNewest(discord, luka, room));
      const began = clock.now();
      const due = { key: replyTo.interactionId, index: 0, address, receivedAt: began, replyTo };
      const sent = await answer({ ...due, answer: toAsker('26 visits') });

      return { sent, afterMs: clock.now().getTime() - began.getTime() };
    },
  };

  function channel(name: string): Chat {
    const room = discord.channel(guild, name);
    const address = addressOf(guild, room);
    rooms.set(address, room);

    return { address, isGroup: true };
  }
}

function addressOf(guild: Guild, room: Room): string {
  return `${guild.id}/${room.id}`;
}

async function pressNewest(discord: Discord, person: Person, room: Room): Promise<ReplyTo> {
  const message = discord.messages(room, person).at(-1);
  if (!message) throw new Error('There is no message to press.');
  const { stored } = await discord.start.press(person, message, 'Details');

  return {
    applicationId: discord.applicationId,
    interactionId: stored.id,
    token: stored.token,
    deferred: 'as-change',
    inPrivate: false,
    pressed: { channelId: room.id, messageId: message.id, ephemeral: false },
  };
}

/** Where Discord posts what people do: a change of the pressed message is put off. */
async function deferring(): Promise<{ readonly url: () => string }> {
  const server = createListening(
    (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"type":6}');
      return Promise.resolve();
    },
    (_request, socket) => void socket.destroy(),
  );
  await server.up();
  onTestFinished(() => server.down());

  return { url: () => `http://127.0.0.1:${server.port()}` };
}

function takesItsTime({ options }: REST, { busy, wait }: LeapingClock): void {
  const makeRequest: typeof options.makeRequest = options.makeRequest.bind(options);
  const never = new AbortController().signal;

  options.makeRequest = async (url, init) => {
    await wait(oneWayMs, never);
    const response = await busy(() => makeRequest(url, init));
    await wait(oneWayMs, never);

    return response;
  };
}
