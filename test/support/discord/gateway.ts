import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';

import { createSession, type Session } from './gateway-session.js';
import { isObject } from './schema.js';
import { arrivingGuild } from './wire-guild.js';
import { botUser } from './wire-user.js';
import type { Json, JsonObject } from './wire.js';
import type { Dispatch, World } from './world.js';

export interface Identify {
  readonly intents: number;
  readonly shard: readonly [index: number, count: number];
}

export interface Gateway {
  readonly identifies: readonly Identify[];
  readonly resumes: () => number;
  readonly heartbeats: () => number;
  /** Shards that can be spoken to, their sockets open or not. */
  readonly sessions: () => readonly Session[];
  readonly describe: () => JsonObject;
  readonly dispatch: (dispatch: Dispatch) => void;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Closes the next connection that identifies, with this code. */
  readonly refuseNext: (code: number) => void;
  /** Closes every connection, with this code. */
  readonly close: (code: number) => void;
  /** Breaks every socket without a word. */
  readonly drop: () => void;
  readonly askToReconnect: () => void;
  readonly invalidate: (isResumable: boolean) => void;
  /** A deployment at Discord's: sessions are gone, and their sockets. */
  readonly forget: () => void;
}

const privileged = (1 << 1) | (1 << 8) | (1 << 15);
const mostIdentifies = 1000;

export function createGateway(world: World, shards: number): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const identifies: Identify[] = [];
  let sessions: readonly Session[] = [];
  let refusal: number | undefined;
  let resumes = 0;
  let heartbeats = 0;
  const url = (): string => world.origin().replace('http', 'ws');
  const tell = (op: number, d: Json): void => {
    for (const session of sessions) say(session.socket(), op, d);
  };
  const drop = (): void => {
    for (const socket of server.clients) socket.terminate();
  };

  server.on('connection', (socket) => {
    say(socket, 10, { heartbeat_interval: 41_250 });
    socket.on('message', (raw) => {
      const { op, d } = parse(raw);
      if (op === 1) {
        heartbeats += 1;
        say(socket, 11, null);
      } else if (op === 2 && isObject(d)) identify(socket, d);
      else if (op === 6 && isObject(d)) resume(socket, d);
      world.changes.happened();
    });
  });

  function identify(socket: WebSocket, d: JsonObject): void {
    const intents = Number(d['intents']);
    const [index = 0, count = 1] = (d['shard'] ?? []) as readonly number[];
    identifies.push({ intents, shard: [index, count] });
    if (refusal !== undefined) {
      socket.close(refusal);
      refusal = undefined;
      return;
    }
    const isSpent = world.rules('identifies-1000') && identifies.length > mostIdentifies;
    if (isSpent || !isToken(d)) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if (world.rules('privileged-intents') && (intents & privileged) !== 0) {
      socket.close(4014, 'Disallowed intent(s).');
      return;
    }
    const session = createSession(socket, index, count, intents);
    sessions = [...sessions.filter(({ shard }) => shard !== index), session];
    const guilds = [...world.guilds.values()].filter(({ id }) => {
      return world.joined.has(id) && shardOf(id, count) === index;
    });
    session.dispatch('READY', {
      v: 10,
      user: botUser(world),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [index, count],
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds) session.dispatch('GUILD_CREATE', arrivingGuild(world, guild));
  }

  function resume(socket: WebSocket, d: JsonObject): void {
    const session = sessions.find(({ id }) => id === d['session_id']);
    if (!isToken(d)) {
      socket.close(4004, 'Authentication failed.');
      return;
    }
    if (!session) {
      say(socket, 9, false);
      return;
    }
    resumes += 1;
    session.resume(socket, Number(d['seq']));
  }

  function isToken(d: JsonObject): boolean {
    return !world.rules('bot-token') || d['token'] === world.botToken;
  }

  return {
    identifies,
    refuseNext: (code) => void (refusal = code),
    resumes: () => resumes,
    heartbeats: () => heartbeats,
    sessions: () => sessions,
    describe: () => ({
      url: url(),
      shards,
      session_start_limit: {
        total: mostIdentifies,
        remaining: Math.max(0, mostIdentifies - identifies.length),
        reset_after: 86_400_000,
        max_concurrency: 16,
      },
    }),
    dispatch({ guildId, type, content }) {
      const session = sessions.find(({ shard, count }) => shard === (guildId ? shardOf(guildId, count) : 0));
      session?.dispatch(type, content);
    },
    upgrade: (request, socket, head) =>
      server.handleUpgrade(request, socket, head, (opened) => server.emit('connection', opened, request)),
    close(code) {
      for (const socket of server.clients) socket.close(code);
    },
    drop,
    askToReconnect: () => tell(7, null),
    invalidate(isResumable) {
      tell(9, isResumable);
      if (!isResumable) sessions = [];
    },
    forget() {
      sessions = [];
      drop();
    },
  };
}

function shardOf(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

function say(socket: WebSocket, op: number, d: Json): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

function parse(raw: RawData): { readonly op: number; readonly d?: Json } {
  return JSON.parse((raw as Buffer).toString('utf8')) as { readonly op: number; readonly d?: Json };
}
