import type { Line, Span } from '../core/message.js';

type Mark = 'strong' | 'emphasis' | 'code';

// Noncharacters stand for the marks of our own sentences while a sentence is put together, so that a `*` somebody typed is a `*`.
const marks: Readonly<Record<string, Mark>> = { '\uFDD0': 'strong', '\uFDD1': 'emphasis', '\uFDD2': 'code' };
const literally = '\uFDD3';
const lineBreak = '\uFDD4';

/** Turns `**strong**`, `*emphasis*`, `` `code` `` and line breaks of a sentence into marks that no variable can make. */
export function markSentence(text: string): string {
  return text
    .replaceAll('**', '\uFDD0')
    .replaceAll('*', '\uFDD1')
    .replaceAll('`', '\uFDD2')
    .replaceAll('\n', lineBreak);
}

/** Keeps a variable's text from being taken for a mark. */
export function shieldVariable(text: string): string {
  return text.replaceAll(/[\uFDD0-\uFDD4]/gu, `${literally}$&`);
}

/** Reads the lines of a sentence that was marked and whose variables were shielded. */
export function linesOf(sentence: string): readonly Line[] {
  const lines: Span[][] = [];
  let spans: Span[] = [];
  let open: Mark | null = null;
  let text = '';

  const close = (): void => {
    if (text !== '') spans.push(span(open, text));
    text = '';
  };

  for (const [, shield, character = ''] of sentence.matchAll(/(\uFDD3)?([^])/gu)) {
    const mark = shield ? undefined : marks[character];

    if (mark !== undefined) {
      close();
      open = open === mark ? null : mark;
    } else if (!shield && character === lineBreak) {
      close();
      lines.push(spans);
      spans = [];
    } else {
      text += character;
    }
  }
  close();

  return [...lines, spans];
}

export function joinLines(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : ['\n', ...line]));
}

export function plainText(line: Line): string {
  return line.map(textOf).join('');
}

function span(mark: Mark | null, text: string): Span {
  switch (mark) {
    case null:
      return text;
    case 'strong':
      return { strong: text };
    case 'emphasis':
      return { emphasis: text };
    case 'code':
      return { code: text };
  }
}

function textOf(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('emphasis' in span) return span.emphasis;

  return span.code;
}
