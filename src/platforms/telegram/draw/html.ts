import type { Line, Span } from '../../../core/message.js';

/** Words of people stay literal. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function htmlOf(line: Line): string {
  return line.map(htmlOfSpan).join('');
}

export function textOf(span: Span): string {
  if (typeof span === 'string') return span;
  if ('strong' in span) return span.strong;
  if ('emphasis' in span) return span.emphasis;

  return span.code;
}

export function plainText(lines: readonly Line[]): string {
  return lines.map((line) => line.map(textOf).join('')).join('\n');
}

/** The same way of saying it, with other words. */
export function respan(span: Span, text: string): Span {
  if (typeof span === 'string') return text;
  if ('strong' in span) return { strong: text };
  if ('emphasis' in span) return { emphasis: text };

  return { code: text };
}

function htmlOfSpan(span: Span): string {
  const text = escapeHtml(textOf(span));
  if (typeof span === 'string' || text.trim() === '') return text;
  if ('strong' in span) return `<b>${text}</b>`;
  if ('emphasis' in span) return `<i>${text}</i>`;

  return `<code>${text}</code>`;
}
