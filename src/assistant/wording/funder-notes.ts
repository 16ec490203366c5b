import type { Figures } from '../../core/figures/figure.js';
import type { ViewTableKey } from '../../core/funders/index.js';
import type { TableTold } from '../../core/funders/view-told.js';
import type { Words } from '../../locales/words.js';
import { wordReserve } from './shares.js';

/** What is to be known for reading a table, and why shares are not as exact as they could be; null where nothing is. */
export function noteOfTable(table: TableTold, figures: Figures, words: Words): string | null {
  const reserve = table.kind === 'shares' ? wordReserve(table.seen, words) : null;
  const said = [notes[table.key](words, figures), reserve].filter((note) => note !== null);

  return said.length === 0 ? null : said.map(asSentence).join(' ');
}

type Note = (words: Words, figures: Figures) => string | null;

const notes: Readonly<Record<ViewTableKey, Note>> = {
  weekly: (words, { weeks }) => words.text('view-note-weekly', { active: weeks.active, all: weeks.all }),
  'led-shares': () => null,
  gender: () => null,
  ages: () => null,
  costs: (words) => words.text('view-note-costs'),
  'active-by-field': (words) => words.text('view-note-active-by-field'),
  'active-by-kind': (words) => words.text('view-note-active'),
  'ages-of-visits': (words) => words.text('view-note-ages-of-visits'),
  'volunteers-by-kind': (words) => words.text('view-note-volunteers-by-kind'),
  'volunteers-by-setting': () => null,
  'volunteers-by-quarter': () => null,
  'volunteers-by-age': (words) => words.text('view-note-volunteers-by-age'),
};

function asSentence(note: string): string {
  const first = note.slice(0, 1).toUpperCase() + note.slice(1);

  return first.endsWith('.') ? first : `${first}.`;
}
