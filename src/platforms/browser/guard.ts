import { getConnInfo } from '@hono/node-server/conninfo';
import type { MiddlewareHandler } from 'hono';

export const notLocal = 'This page answers only to localhost, 127.0.0.1 and [::1].';
const notItself = 'This page answers only to itself, not to other sites.';

/** Lets in only what comes straight from a page of this room on this machine. */
export const guard: MiddlewareHandler = (context, next) => {
  const sentence = isLoopback(getConnInfo(context).remote.address)
    ? refusal((name) => context.req.header(name), new URL(context.req.url))
    : notLocal;
  if (sentence !== undefined) return Promise.resolve(context.text(sentence, 403));

  return next();
};

/** Headers can say anything; where a connection comes from can't be made up. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:(?:::ffff:)?127(?:\.\d{1,3}){3}|::1)$/iu.test(address);
}

function refusal(
  header: (name: string) => string | undefined,
  { host: asked, pathname }: URL,
): string | undefined {
  const host = header('host') ?? '';

  if (!local.test(host) || !local.test(asked)) return notLocal;
  if (forwarding.some((name) => header(name) !== undefined))
    return 'This page is not served through a proxy.';
  if (isForeign(header('origin'), host)) return notItself;
  if (pathname.startsWith('/api/') && !fromHere.has(header('sec-fetch-site') ?? 'none')) {
    return notItself;
  }
  return undefined;
}

function isForeign(origin: string | undefined, host: string): boolean {
  return origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`;
}

const local = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/iu;
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];
/** What browsers say of a request that no other site began, not even one on another port. */
const fromHere = new Set(['same-origin', 'none']);
