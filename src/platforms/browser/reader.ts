import type { Context } from 'hono';
import { languages, type Language } from '../../core/calendar.js';

/** The language to speak to somebody who isn't known yet. */
export function readerOf(context: Context): Language {
  const accepted = context.req.header('accept-language')?.toLowerCase().split(/[,;]/u) ?? [];
  const known = accepted.flatMap(
    (tag) => languages.find((language) => tag.trim().split('-')[0] === language) ?? [],
  );

  return known[0] ?? 'en';
}
