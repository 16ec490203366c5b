/** Work of one chat is done one after the other; that of different chats goes on beside each other. */
export interface InOrder {
  /** Resolves or rejects with the work. */
  add(chat: number | undefined, work: () => Promise<void>): Promise<void>;
}

export function createInOrder(): InOrder {
  const last = new Map<number | undefined, Promise<void>>();

  return {
    add(chat, work) {
      const mine = (last.get(chat) ?? Promise.resolve()).then(work);
      const done = mine
        .catch(() => undefined)
        .then(() => {
          if (last.get(chat) === done) last.delete(chat);
        });
      last.set(chat, done);

      return mine;
    },
  };
}
