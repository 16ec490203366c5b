import { useEffect, useRef, useState } from 'preact/hooks';

import type { MessageView } from '../wire.js';
import { liveUrl } from './api.js';

interface LiveHandlers {
  readonly posted: (message: MessageView) => void;
  readonly connected: () => void;
}

/** Follows what is posted; says whether the connection has been gone for longer than a blink. */
export function useLive(as: string, handlers: LiveHandlers): { readonly lost: boolean } {
  const [lost, setLost] = useState(false);
  const current = useRef(handlers);
  current.current = handlers;

  useEffect(() => {
    let source = open();
    let grace = 0;
    let again = 0;

    function open(): EventSource {
      const opened = new EventSource(liveUrl(as));
      opened.onopen = () => {
        clearTimeout(grace);
        grace = 0;
        setLost(false);
        current.current.connected();
      };
      opened.onerror = () => {
        grace ||= setTimeout(() => setLost(true), 1_200);
        // The browser itself tries again after a lost connection, but not after an answer that isn't a stream.
        if (opened.readyState === EventSource.CLOSED) {
          again = setTimeout(() => (source = open()), 3_000);
        }
      };
      opened.addEventListener('posted', ({ data }) => {
        current.current.posted(JSON.parse(String(data)) as MessageView);
      });
      return opened;
    }

    return () => {
      clearTimeout(grace);
      clearTimeout(again);
      source.close();
    };
  }, [as]);

  return { lost };
}
