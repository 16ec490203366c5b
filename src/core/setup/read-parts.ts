import type { Language } from '../calendar.js';
import { isZone } from '../instant.js';
import { languageNamed } from '../language-named.js';
import type { Refusal } from '../refusals.js';
import { keywordOf } from './keywords.js';
import type { SetupKeyword, SetupPart } from './part.js';
import { readDates } from './read-dates.js';
import { readWeekdays } from './read-weekdays.js';
import { splitAtIn } from './split-at-in.js';

export type PartsRead = { readonly parts: readonly SetupPart[] } | { readonly refused: Refusal };

const longestName = 100;

/** A line of /setup: several parts have ` · ` or line breaks between them. One that can't be read spoils all. */
export function readParts(text: string, language: Language): PartsRead {
  const parts: SetupPart[] = [];
  const typed = text
    .split(/\s+·\s+|\s*\n\s*/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');

  for (const each of typed) {
    const [, word = '', value = ''] = /^(\S+)\s*([\s\S]*)$/u.exec(each) ?? [];
    const keyword = keywordOf(word) ?? null;
    const part = keyword ? readPart(keyword, value, language) : undefined;
    if (!part) return { refused: { reason: 'setup-unread', part: keyword, typed: each } };
    parts.push(part);
  }

  return { parts };
}

/** What follows a keyword; undefined when it can't be that. */
export function readPart(keyword: SetupKeyword, value: string, language: Language): SetupPart | undefined {
  switch (keyword) {
    case 'network':
    case 'municipality':
      return isName(value) ? { part: keyword, name: value } : undefined;
    case 'centre': {
      const { name, within } = splitAtIn(value, language);
      return isName(name) && (within === null || isName(within))
        ? { part: 'centre', name, municipality: within }
        : undefined;
    }
    case 'room':
      return isName(value) ? { part: 'room', place: value } : undefined;
    case 'language': {
      const read = languageNamed(value);
      return read && { part: 'language', language: read };
    }
    case 'zone':
      return isZone(value) ? { part: 'zone', zone: zoneNamed(value) } : undefined;
    case 'days': {
      const weekdays = readWeekdays(value, language);
      return weekdays && { part: 'days', weekdays };
    }
    case 'holiday': {
      const dates = readDates(value);
      return dates && { part: 'holiday', dates };
    }
    case 'type':
      return readType(value);
  }
}

function readType(value: string): SetupPart | undefined {
  const [name = '', after, ...others] = value.split('=').map((each) => each.trim());
  const words = (after ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  if (!isName(name) || words.length === 0 || others.length > 0 || !words.every(isName)) return undefined;

  return { part: 'type', name, words };
}

function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && Array.from(text).length <= longestName;
}

/** As the zone is written, whatever case it was typed in. */
function zoneNamed(typed: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone;
}
