import { useCallback, useEffect, useMemo, useReducer, useRef } from 'preact/hooks';

import type { MessageView, PostedAct } from '../wire.js';
import { fetchMessages } from './api.js';
import { chatState, roomIn, type ChatState } from './chat-state.js';
import { seenUntil } from './kept.js';
import type { Pending } from './outbox.js';
import { useLive } from './use-live.js';
import type { Mail } from './use-mail.js';

export interface Chat {
  readonly rooms: ChatState;
  /** Mine, oldest first. */
  readonly pending: readonly Pending[];
  readonly lost: boolean;
  readonly send: (address: string, act: PostedAct, file?: File) => void;
  readonly tryAgain: (key: string) => void;
  readonly discard: (key: string) => void;
}

/** Everything said in my rooms, and what I am still saying. `open` is the room being looked at. */
export function useChat(me: string, open: string | undefined, mail: Mail, settled: () => void): Chat {
  const [rooms, tell] = useReducer(chatState, {});
  const { outbox, pending } = mail;

  useEffect(() =>
    mail.listen((post, messages) => {
      if (post.as === me) for (const message of messages) tell({ kind: 'posted', message, counts: false });
      settled();
    }),
  );

  const fetchOpen = useCallback(async () => {
    if (open === undefined) return;
    try {
      tell({ kind: 'fetched', address: open, messages: await fetchMessages(me, open) });
    } catch {
      // The live connection is gone too then, and asks again when it is back.
    }
  }, [me, open]);

  const { lost } = useLive(me, {
    posted: (message) => {
      const mine = message.kind === 'said' && message.from === me;
      tell({ kind: 'posted', message, counts: !mine && (message.address !== open || document.hidden) });
    },
    connected: () => {
      outbox.wake();
      settled();
      void fetchOpen();
    },
  });

  useEffect(() => void fetchOpen(), [fetchOpen]);
  useSeen(me, open, open === undefined ? undefined : roomIn(rooms, open).messages.at(-1), (address) =>
    tell({ kind: 'read', address }),
  );

  return useMemo(
    () => ({
      rooms,
      pending: pending.filter((post) => post.as === me),
      lost,
      send: (address, act, file) => void outbox.add(me, address, act, file),
      tryAgain: (key) => outbox.tryAgain(key),
      discard: (key) => outbox.discard(key),
    }),
    [rooms, pending, lost, outbox, me],
  );
}

/** A room counts as read while it is open and the page is in sight. */
function useSeen(
  me: string,
  open: string | undefined,
  newest: MessageView | undefined,
  read: (address: string) => void,
): void {
  const current = useRef(read);
  current.current = read;

  useEffect(() => {
    const look = (): void => {
      if (open === undefined || document.hidden) return;
      if (newest) seenUntil.write(me, open, newest.postedAt);
      current.current(open);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [me, open, newest?.id, newest?.postedAt]);
}
