import { languages, type Language } from '../calendar.js';
import { fold } from '../phrases/fold.js';

/** Monday first, as they are compared. */
const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  sl: ['ponedeljek', 'torek', 'sreda', 'cetrtek', 'petek', 'sobota', 'nedelja'],
  sv: ['mandag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lordag', 'sondag'],
};

/** `mon-fri`, `pon, sre–pet`: Monday = 1, in order; undefined when a word is no weekday. */
export function readWeekdays(text: string, language: Language): readonly number[] | undefined {
  const spans = text.split(/[\s,;]*[,;\s][\s,;]*/u).filter((word) => word !== '');
  const days = joinedAgain(spans).map((span) => daysOf(span, language));
  if (days.length === 0 || days.some((each) => each === undefined)) return undefined;

  return [...new Set(days.flatMap((each) => each ?? []))].sort();
}

/** `mon - fri` is one span. */
function joinedAgain(words: readonly string[]): readonly string[] {
  return words
    .join(' ')
    .replaceAll(/\s*\p{Dash}\s*/gu, '-')
    .split(' ');
}

function daysOf(span: string, language: Language): readonly number[] | undefined {
  const [first, last = first, ...others] = span.split('-').map((word) => dayOf(word, language));
  if (first === undefined || last === undefined || others.length > 0) return undefined;
  const length = ((last - first + 7) % 7) + 1;

  return Array.from({ length }, (_, index) => ((first - 1 + index) % 7) + 1);
}

/** The beginning of a name is enough; the reader's language is asked first, since `tor` is two different days. */
function dayOf(word: string, language: Language): number | undefined {
  const folded = fold(word).replace(/\.$/u, '');
  if (folded.length < 2) return undefined;

  for (const each of [language, ...languages]) {
    const fitting = weekdays[each].filter((name) => name.startsWith(folded));
    if (fitting.length === 1) return weekdays[each].indexOf(fitting[0] ?? '') + 1;
  }

  return undefined;
}
