import { randomUUID } from 'node:crypto';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

import type { Line } from '../../src/core/message.js';
import type { BrowserPerson } from '../../src/platforms/browser/identify.js';
import type { MessageView, Post, PostedAct, Posted } from '../../src/platforms/browser/wire.js';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Ask {
  readonly method?: string;
  /** Sent as they are, `Host` and `Origin` too. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request with any headers at all, which `fetch` would not allow. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What the server says to these very bytes. */
export function converse(port: number, said: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(said));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

export function post(
  url: string,
  posted: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return ask(`${url}api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(posted),
  });
}

/** Hands a file in ahead of its post. */
export function upload(
  url: string,
  what: Readonly<Record<'key' | 'as' | 'address' | 'name' | 'type', string>>,
  content: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Reply> {
  return ask(`${url}api/files?${new URLSearchParams(what).toString()}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', ...headers },
    body: content,
  });
}

export function act(
  person: BrowserPerson,
  address: string,
  what: PostedAct,
  key: string = randomUUID(),
): Post {
  return { key, as: person.userId, address, act: what };
}

export function text(person: BrowserPerson, address: string, typed: string, key?: string): Post {
  return act(person, address, { kind: 'text', text: typed }, key);
}

/** What a person sees in a room. */
export async function seen(
  url: string,
  person: BrowserPerson,
  address: string,
): Promise<readonly MessageView[]> {
  const query = new URLSearchParams({ as: person.userId, address });
  const reply = await ask(`${url}api/messages?${query.toString()}`);

  return (JSON.parse(reply.text) as Posted).messages;
}

/** The words of what a person sees in a room, one string a message. */
export async function words(url: string, person: BrowserPerson, address: string): Promise<readonly string[]> {
  return (await seen(url, person, address)).map((message) =>
    message.kind === 'said' ? message.text : message.lines.map(plain).join('\n'),
  );
}

function plain(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}
