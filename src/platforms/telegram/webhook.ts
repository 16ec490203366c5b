import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { z } from 'zod';
import { createInOrder } from './in-order.js';
import { chatOf, updatesWanted } from './ingest/read-update.js';
import { failureOf } from './failure.js';
import { WebhookRefused } from './refusals.js';
import type { Receive } from './receive/receive.js';
import type { TelegramLog } from './deps.js';
import type { Link } from './link.js';

const mostBytes = 1_024 * 1_024;

export type AnswerWebhook = (request: Request) => Promise<Response>;

/** Says 200 only when the effect is kept; anything else, and Telegram brings the update again. */
export function createWebhook(secret: string, receive: Receive, log: TelegramLog): AnswerWebhook {
  const inOrder = createInOrder();

  return async function webhook(request) {
    const given = request.headers.get('X-Telegram-Bot-Api-Secret-Token') ?? '';
    if (!isSame(given, secret)) return said(401);

    const update = await readUpdateIn(request);
    if (!update) return said(400);

    try {
      await inOrder.add(chatOf(update), receive(update));
      return said(200);
    } catch (error) {
      log.error({ err: error }, 'An update of Telegram could not be kept; it comes again.');
      return said(500);
    }
  };
}

interface Wanted {
  readonly url: string;
  readonly secret: string;
}

/** Set only where it differs. Telegram doesn't say which secret it has, so that is noted. */
export async function setWebhook(
  { url, secret }: Wanted,
  { api, deps, us }: Pick<Link, 'api' | 'deps' | 'us'>,
): Promise<void> {
  const note = `webhook:${us().id}`;
  const noted = digest(`${url} ${secret}`).toString('hex');
  const { url: before, allowed_updates: allowed = [] } = await api.getWebhookInfo();
  const isAsWanted = before === url && [...allowed].sort().join() === [...updatesWanted].sort().join();
  if (isAsWanted && (await deps.notes.read('telegram', note)) === noted) return;

  try {
    await api.setWebhook(url, { secret_token: secret, allowed_updates: updatesWanted });
  } catch (error) {
    const failure = failureOf(error);
    throw failure.kind === 'refused' && failure.code === 400 ? new WebhookRefused(failure.because) : error;
  }
  await deps.notes.write('telegram', note, noted, deps.now());
}

const shape = z.looseObject({ update_id: z.number().int() });

/** Of an update only its number is looked at here; the rest is Telegram's, known by the secret. */
async function readUpdateIn(request: Request): Promise<Update | undefined> {
  const body = await readBody(request);
  if (body === undefined) return undefined;

  try {
    return shape.parse(JSON.parse(body));
  } catch {
    return undefined;
  }
}

async function readBody(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;

  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > mostBytes) return undefined;
    chunks.push(chunk);
  }

  return Buffer.concat(chunks).toString('utf8');
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function said(status: number): Response {
  return new Response(null, { status });
}
