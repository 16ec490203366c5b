import type { AuditDetail } from '../../core/audit.js';
import type { ActShown } from '../../core/show-act.js';
import type { Line } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { wordDates, wordWeekdays } from './spans-of-days.js';

const shown = 12;

/** What was done to structure and rights, a line each; of many the first. */
export function wordActs(acts: readonly ActShown[], words: Words): readonly Line[] {
  const lines = acts.slice(0, shown).map((act): Line => ['✅ ', wordAct(act, words)]);
  const more = acts.length - shown;

  return more > 0 ? [...lines, words.line('act-more', { count: more })] : lines;
}

/** `Klub Lipa · open: – → Monday–Friday`. */
export function wordAct(act: ActShown, words: Words): string {
  return words.text('act-line', {
    place: act.place?.name ?? act.after?.name ?? '–',
    what: words.text(`act-${act.act}`),
    change: wordChange(act, words),
  });
}

function wordChange(act: ActShown, words: Words): string {
  const [before, after] = [wordDetail(act.before, act, words), wordDetail(act.after, act, words)];
  if (act.act === 'type-set' && act.after?.words?.length === 0) return act.after.name ?? '';
  if (before === '' || after === '') return before || after || words.text('act-changed');

  return words.text('act-change', { before, after });
}

function wordDetail(detail: AuditDetail | null, { people, places }: ActShown, words: Words): string {
  if (!detail) return '';
  const { kind, name, scopeId, personId, role, uses, language, zone, weekdays, dates } = detail;

  const parts = [
    kind ? words.text(`kind-${kind}`) : (name ?? ''),
    scopeId ? (places.get(scopeId) ?? '') : '',
    personId ? (people.get(personId) ?? words.text('act-former')) : '',
    role ? words.text(`role-${role}`) : '',
    uses ? words.text('count-uses', { count: uses }) : '',
    language ? words.text(`language-${language}`) : '',
    zone ?? '',
    weekdays ? wordWeekdays(weekdays, words) : '',
    dates ? wordDates(dates, words) : '',
    wordWords(detail.words ?? []),
  ];

  return [...new Set(parts)].filter((part) => part !== '').join(', ');
}

const shownWords = 6;

/** The last few, since new ones come at the end. */
function wordWords(all: readonly string[]): string {
  const last = all.slice(-shownWords).join(', ');

  return all.length > shownWords ? `… ${last}` : last;
}
