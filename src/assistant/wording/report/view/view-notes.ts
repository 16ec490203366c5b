import type { Figures } from '../../../../core/figures/figure.js';
import type { ViewTableKey } from '../../../../core/funders/index.js';
import type { Words } from '../../../../locales/words.js';

/** What is to be known for reading a table; null where nothing is. */
export function noteOfView(key: ViewTableKey, figures: Figures, words: Words): string | null {
  return notes[key](words, figures);
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
