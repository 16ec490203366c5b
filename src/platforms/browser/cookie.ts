const name = 'belezka';
const aYear = 365 * 24 * 60 * 60;

/** The secret in a request's `Cookie` header. */
export function secretIn(header: string | undefined): string | undefined {
  return /(?:^|;\s*)belezka=(?<secret>[\w-]{20,200})(?:;|$)/u.exec(header ?? '')?.groups?.['secret'];
}

/** A `Set-Cookie` header that no script can read and no other site can use. */
export function cookieFor(secret: string): string {
  return `${name}=${secret}; Path=/; Max-Age=${aYear}; HttpOnly; SameSite=Strict`;
}
