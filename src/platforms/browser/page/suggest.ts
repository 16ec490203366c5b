import type { MenuEntry } from '../wire.js';

/** The commands that what is typed may become: those that begin so first. Nothing once a blank is typed. */
export function suggest(text: string, menu: readonly MenuEntry[]): readonly MenuEntry[] {
  const typed = /^\/(\S*)$/u.exec(text)?.[1];
  if (typed === undefined) return [];

  const wanted = plain(typed);
  const begins = menu.filter(({ name }) => plain(name).startsWith(wanted));
  // A letter or two is in nearly every summary.
  if (wanted.length < 3) return begins;

  const mentions = menu.filter((entry) => {
    return !begins.includes(entry) && (plain(entry.name) + ' ' + plain(entry.summary)).includes(wanted);
  });
  return [...begins, ...mentions];
}

/** The command that is typed in full, for showing how it is used. */
export function typedCommand(text: string, menu: readonly MenuEntry[]): MenuEntry | undefined {
  const typed = /^\/(\S+)\s*$/u.exec(text)?.[1];

  return typed === undefined ? undefined : menu.find(({ name }) => name === typed.toLowerCase());
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
