import { useRef, useState } from 'preact/hooks';

import type { MessageView } from '../wire.js';
import { sendPost } from './api.js';
import { keptOutbox } from './kept.js';
import { createOutbox, type Outbox, type Pending } from './outbox.js';
import { sendFile } from './send-file.js';

type Arrived = (post: Pending, messages: readonly MessageView[]) => void;

/** The one outbox of the tab: it goes on sending while one becomes somebody else. */
export interface Mail {
  readonly outbox: Outbox;
  readonly pending: readonly Pending[];
  /** Replaces whoever listened before; returns how to stop. */
  listen(arrived: Arrived): () => void;
}

export function useMail(): Mail {
  const [pending, setPending] = useState(keptOutbox.read);
  const listener = useRef<Arrived | null>(null);

  const [outbox] = useState(() =>
    createOutbox({
      send: sendPost,
      upload: sendFile,
      restored: keptOutbox.read(),
      changed: (next) => {
        keptOutbox.write(next);
        setPending(next);
      },
      arrived: (post, messages) => listener.current?.(post, messages),
    }),
  );

  return {
    outbox,
    pending,
    listen(arrived) {
      listener.current = arrived;
      return () => {
        if (listener.current === arrived) listener.current = null;
      };
    },
  };
}
