/** The bot, as Telegram knows it. */
export interface Us {
  readonly id: number;
  /** Without the `@`. */
  readonly username: string;
}

/** Another bot may be connected to the same store one day, and its updates are numbered anew. */
export function keyOf(us: Us, what: string): string {
  return `telegram:${us.id}:${what}`;
}
