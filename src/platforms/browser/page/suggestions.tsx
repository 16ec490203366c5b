import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { usePage } from './page-context.js';
import type { SuggestionsState } from './use-suggestions.js';

export function Suggestions({ entries, at, choose }: SuggestionsState): VNode {
  const { words } = usePage();
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, entries]);

  return (
    <ul class="suggestions" id="suggestions" role="listbox" aria-label={words.commands} ref={list}>
      {entries.map((entry, index) => (
        <li
          key={entry.name}
          id={suggestionId(index)}
          role="option"
          aria-selected={index === at}
          // Before the click takes the focus away from the field.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => choose(entry)}
        >
          <span class="command">/{entry.name}</span>
          <span class="summary">{entry.summary}</span>
        </li>
      ))}
    </ul>
  );
}

export function suggestionId(index: number): string {
  return `suggestion-${index}`;
}
