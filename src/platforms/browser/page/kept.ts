import type { Pending } from './outbox.js';

/** What a tab keeps over a reload: half-written texts, how far one has read, and what is still on its way. */
export const drafts = {
  read: (as: string, address: string): string => read(draftKey(as, address)) ?? '',
  write(as: string, address: string, text: string): void {
    write(draftKey(as, address), text === '' ? null : text);
  },
};

export const seenUntil = {
  read: (as: string, address: string): string => read(seenKey(as, address)) ?? '',
  write: (as: string, address: string, postedAt: string): void => write(seenKey(as, address), postedAt),
};

export const keptOutbox = {
  read: (): readonly Pending[] => JSON.parse(read('outbox') ?? '[]') as readonly Pending[],
  write: (pending: readonly Pending[]): void =>
    write('outbox', pending.length === 0 ? null : JSON.stringify(pending)),
};

function draftKey(as: string, address: string): string {
  return `draft:${JSON.stringify([as, address])}`;
}

function seenKey(as: string, address: string): string {
  return `seen:${JSON.stringify([as, address])}`;
}

function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // A full or forbidden storage costs only the convenience.
  }
}
