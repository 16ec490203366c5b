/** A chat, or a topic of one. */
export interface Spot {
  readonly chat: number;
  readonly thread: number | null;
}

export function addressOf({ chat, thread }: Spot): string {
  return thread === null ? String(chat) : `${chat}/${thread}`;
}

export function spotOf(address: string): Spot {
  const [chat = '', thread] = address.split('/');

  return { chat: Number(chat), thread: thread === undefined ? null : Number(thread) };
}

/** Groups have negative numbers. */
export function isGroup({ chat }: Spot): boolean {
  return chat < 0;
}
