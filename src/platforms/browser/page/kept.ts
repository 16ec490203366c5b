import type { Pending } from './outbox.js';

/** What this tab keeps over a reload: half-written texts, and what is still on its way. */
export const drafts = {
  read: (as: string, address: string): string => read(draftKey(as, address)) ?? '',
  write(as: string, address: string, text: string): void {
    write(draftKey(as, address), text === '' ? null : text);
  },
};

export const keptOutbox = {
  read: (): readonly Pending[] => JSON.parse(read('outbox') ?? '[]') as readonly Pending[],
  write: (pending: readonly Pending[]): void =>
    write('outbox', pending.length === 0 ? null : JSON.stringify(pending)),
};

function draftKey(as: string, address: string): string {
  return `draft:${JSON.stringify([as, address])}`;
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
