import { useState } from 'preact/hooks';

import type { MenuEntry } from '../wire.js';
import { stepped } from './move-focus.js';
import { suggest } from './suggest.js';
import type { Draft } from './use-draft.js';

export interface SuggestionsState {
  readonly open: boolean;
  readonly entries: readonly MenuEntry[];
  /** Which one is chosen. */
  readonly at: number;
  readonly choose: (entry: MenuEntry) => void;
  /** Whether the key was meant for the list. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

export function useSuggestions(draft: Draft, menu: readonly MenuEntry[]): SuggestionsState {
  const { text } = draft;
  const entries = suggest(text, menu);
  const [picked, setPicked] = useState({ text, at: 0 });
  const [closedFor, setClosedFor] = useState<string | null>(null);
  const open = entries.length > 0 && closedFor !== text;
  const at = picked.text === text ? picked.at : 0;

  const choose = ({ name }: MenuEntry): void => draft.begin(`/${name} `);

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open) return false;

    const chosen = entries[at];
    const next = event.key.startsWith('Arrow') ? stepped(event.key, at, entries.length) : undefined;
    if (next !== undefined) setPicked({ text, at: next });
    else if (event.key === 'Escape') setClosedFor(text);
    else if (chosen && completes(event, text, chosen)) choose(chosen);
    else return false;

    event.preventDefault();
    return true;
  };

  return { open, entries, at, choose, onKeyDown };
}

/** A command that is already there in full is sent by Enter, not completed. */
function completes(event: KeyboardEvent, text: string, chosen: MenuEntry): boolean {
  if (event.key === 'Tab') return !event.shiftKey;

  return event.key === 'Enter' && !event.shiftKey && text !== `/${chosen.name}`;
}
