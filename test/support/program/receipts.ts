import type { AcceptedCall } from '../telegram/journal.js';
import type { StoredEntry } from './store-on-disk.js';

/** The line that stores one entry with nothing to ask; its note tells it from all others. */
export function lineNoted(note: string): string {
  return `sport 14 young people 2h — ${note}`;
}

/** What a receipt says was stored, if the text is one. */
export function receiptIn(text: string): StoredEntry | undefined {
  const code = /^✅.*·\s*(?<code>[0-9A-Z]{5})\b/mu.exec(text)?.groups?.['code'];
  const note = /“(?<note>[^”]+)”/u.exec(text)?.groups?.['note'];

  return code === undefined || note === undefined ? undefined : { code, note };
}

/** How often each receipt went out, read on from where it was read to before. */
export function receiptsAmong(calls: () => readonly AcceptedCall[]): () => ReadonlyMap<string, number> {
  const shown = new Map<string, number>();
  let read = 0;

  return () => {
    const all = calls();
    for (const { payload } of all.slice(read)) {
      const receipt = receiptIn(String(payload['text']));
      if (receipt) shown.set(asPair(receipt), (shown.get(asPair(receipt)) ?? 0) + 1);
    }
    read = all.length;

    return shown;
  };
}

export function asPair({ note, code }: StoredEntry): string {
  return `${note} is ${code}`;
}
