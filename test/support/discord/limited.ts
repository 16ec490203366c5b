import type { Reply } from './handler.js';
import type { RouteName } from './routes.js';
import type { Failure, Spending } from './trouble.js';

type ReplyWithHeaders = Reply & { readonly headers: Readonly<Record<string, string>> };

/** A failure in Discord's form: 429 says how long to wait, and for whom. */
export function limited({
  status,
  code = 0,
  message,
  retryAfterSeconds = 0.01,
  global = false,
}: Failure): ReplyWithHeaders {
  if (status !== 429) return { status, body: { code, message: message ?? `${status}: Failed` }, headers: {} };

  return {
    status,
    body: { message: message ?? 'You are being rate limited.', retry_after: retryAfterSeconds, global },
    headers: {
      'Retry-After': String(Math.ceil(retryAfterSeconds)),
      'X-RateLimit-Limit': '5',
      'X-RateLimit-Remaining': '0',
      'X-RateLimit-Reset-After': String(retryAfterSeconds),
      'X-RateLimit-Scope': global ? 'global' : 'user',
      ...(global ? { 'X-RateLimit-Global': 'true' } : {}),
    },
  };
}

export function limitHeaders(route: RouteName, spending: Spending): Readonly<Record<string, string>> {
  return {
    'X-RateLimit-Limit': String(spending.count),
    'X-RateLimit-Remaining': String(spending.left),
    'X-RateLimit-Reset-After': String(spending.resetAfterSeconds),
    'X-RateLimit-Bucket': Buffer.from(route).toString('hex').slice(-32),
  };
}
