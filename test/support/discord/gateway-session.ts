import { randomUUID } from 'node:crypto';
import type { WebSocket } from 'ws';

import type { JsonObject } from './wire.js';

interface Frame {
  readonly s: number;
  readonly text: string;
}

/** One shard's conversation; it outlives its socket so that it can be resumed. */
export interface Session {
  readonly id: string;
  readonly shard: number;
  /** How many shards the bot says it has. */
  readonly count: number;
  readonly intents: number;
  readonly dispatch: (type: string, content: JsonObject) => void;
  /** Sends what came after `seq` again, over a new socket. */
  readonly resume: (socket: WebSocket, seq: number) => void;
  readonly socket: () => WebSocket;
}

export function createSession(first: WebSocket, shard: number, count: number, intents: number): Session {
  const sent: Frame[] = [];
  let socket = first;
  const send = (text: string): void => {
    if (socket.readyState === socket.OPEN) socket.send(text);
  };
  const dispatch: Session['dispatch'] = (type, content) => {
    const s = sent.length + 1;
    const text = JSON.stringify({ op: 0, s, t: type, d: content });
    sent.push({ s, text });
    send(text);
  };

  return {
    id: randomUUID(),
    shard,
    count,
    intents,
    dispatch,
    resume(next, seq) {
      socket = next;
      for (const frame of sent.filter(({ s }) => s > seq)) send(frame.text);
      dispatch('RESUMED', {});
    },
    socket: () => socket,
  };
}
