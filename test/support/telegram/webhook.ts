import { isObject, type Payload } from './payload.js';
import type { Update, Updates } from './updates.js';
import { secondsOf } from './world.js';

export interface Webhook {
  readonly url: string;
  set(url: string, secret: string | undefined): void;
  lastError(): Payload;
  close(): void;
}

interface WebhookDeps {
  readonly updates: Updates;
  readonly now: () => Date;
  /** Does what the answer to an update asks for. */
  readonly apply: (method: string, payload: Payload) => Promise<unknown>;
}

const backOff = { firstMs: 10, mostMs: 200 };

/** Posts the updates one after another, each until it is taken. */
export function createWebhook({ updates, now, apply }: WebhookDeps): Webhook {
  let target = { url: '', secret: undefined as string | undefined };
  let leaving = new AbortController();
  let isBusy = false;
  let failed: Payload = {};

  const deliverAll = async () => {
    if (isBusy) return;
    isBusy = true;
    let waitMs = backOff.firstMs;
    for (let update = next(); update; update = next()) {
      const { signal } = leaving;
      try {
        const answer = await post(target, update, signal);
        updates.confirm(update);
        waitMs = backOff.firstMs;
        await applyAnswer(answer);
      } catch (error) {
        if (signal.aborted) continue;
        failed = { last_error_date: secondsOf(now()), last_error_message: String(error) };
        await pause(waitMs, signal);
        waitMs = Math.min(waitMs * 2, backOff.mostMs);
      }
    }
    isBusy = false;
  };
  const next = () => (target.url === '' ? undefined : updates.pending[0]);
  const applyAnswer = async (answer: string) => {
    const { method, ...payload } = parsed(answer);
    if (typeof method === 'string') await apply(method, payload);
  };
  const set = (url: string, secret: string | undefined) => {
    leaving.abort();
    leaving = new AbortController();
    target = { url, secret };
    failed = {};
    void deliverAll();
  };
  updates.onPublished(() => void deliverAll());

  return {
    get url() {
      return target.url;
    },
    set,
    lastError: () => failed,
    close: () => set('', undefined),
  };
}

interface Target {
  readonly url: string;
  readonly secret: string | undefined;
}

async function post({ url, secret }: Target, update: Update, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    signal,
    headers: {
      'Content-Type': 'application/json',
      ...(secret !== undefined && { 'X-Telegram-Bot-Api-Secret-Token': secret }),
    },
    body: JSON.stringify(update),
  });
  const answer = await response.text();
  if (response.ok) return answer;

  throw new Error(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}

function parsed(answer: string): Payload {
  try {
    const value: unknown = JSON.parse(answer);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
