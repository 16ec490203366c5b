import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { drafts } from './kept.js';

/** What is half-written in a room, and the field it is written in. */
export interface Draft {
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly write: (text: string) => void;
  /** Writes it and goes on from there. */
  readonly begin: (text: string) => void;
}

export function useDraft(me: string, address: string): Draft {
  const [text, setText] = useState(() => drafts.read(me, address));
  const field = useRef<HTMLTextAreaElement>(null);

  const write = (next: string): void => {
    drafts.write(me, address, next);
    setText(next);
  };
  return {
    text,
    field,
    write,
    begin: (next) => {
      write(next);
      field.current?.focus();
    },
  };
}
