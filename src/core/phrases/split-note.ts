import type { Span } from './span.js';

export interface SplitText {
  /** What is read: the text without quoted titles and without the note, blanks in their place. */
  readonly body: string;
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly note: { readonly text: string; readonly span: Span } | null;
}

/** Only so much is read; a note that begins within it is kept to its end. */
const readable = 4096;

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '„': '“”',
  '»': '«»',
  '«': '»',
  '”': '”',
};

/** Takes the quoted title and the note out, whichever opens first: a dash inside quotes opens no note. */
export function splitNote(text: string, noteWords: readonly string[]): SplitText {
  const opener = new RegExp(`["“„»«”]|—|--|(?<![\\p{L}\\p{N}])(?:${noteWords.join('|')})\\s{0,3}:`, 'giu');
  const closing = closingQuotes(text.slice(0, readable));
  let body = '';
  let from = 0;
  let title: SplitText['title'] = null;

  for (const match of text.slice(0, readable).matchAll(opener)) {
    const [mark] = match;
    const { index } = match;
    if (index < from) continue;

    if (mark in closers) {
      const end = closing.get(index);
      if (end === undefined) continue;
      title ??= titleAt(text, index + 1, end);
      body += text.slice(from, index) + ' '.repeat(end + 1 - index);
      from = end + 1;
    } else if (opensNote(text, index, mark)) {
      return { body: body + text.slice(from, index), title, note: noteFrom(text, index + mark.length) };
    }
  }

  return { body: body + readablePart(text, from), title, note: null };
}

/** Where each opening quote closes, found in one pass from the end. */
function closingQuotes(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const nextAt = new Map<string, number>();

  for (let at = text.length - 1; at >= 0; at -= 1) {
    const mark = text.charAt(at);
    const marks = closers[mark];
    if (marks === undefined) continue;
    const ends = Array.from(marks).flatMap((closer) => nextAt.get(closer) ?? []);
    if (ends.length > 0) closing.set(at, Math.min(...ends));
    nextAt.set(mark, at);
  }

  return closing;
}

function titleAt(text: string, start: number, end: number): SplitText['title'] {
  const title = text.slice(start, end).trim();

  return title === '' ? null : { text: title, span: { start, end } };
}

/** `16—19` is a span of hours. */
function opensNote(text: string, at: number, mark: string): boolean {
  return mark !== '—' || !/\d/u.test(text.charAt(at - 1)) || !/\d/u.test(text.charAt(at + 1));
}

function noteFrom(text: string, from: number): SplitText['note'] {
  const note = text.slice(from).trim();
  const start = from + (text.slice(from).length - text.slice(from).trimStart().length);

  return note === '' ? null : { text: note, span: { start, end: start + note.length } };
}

/** Cut at a blank, so that no number loses its last digits. */
function readablePart(text: string, from: number): string {
  if (text.length <= readable) return text.slice(from);
  const part = text.slice(from, readable);
  const blank = part.search(/\s\S*$/u);

  return blank < 0 ? part : part.slice(0, blank);
}
