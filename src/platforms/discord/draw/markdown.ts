import type { Line, Span } from '../../../core/message.js';

/** A line in Discord's Markdown, people's words as they typed them. */
export function markdownOf(line: Line): string {
  return plainStart(line.map(drawSpan).join(''));
}

function drawSpan(span: Span): string {
  if (typeof span === 'string') return literal(span);
  if ('strong' in span) return around('**', span.strong);
  if ('emphasis' in span) return around('*', span.emphasis);

  return code(span.code);
}

/** Marks hold only where they touch a word. */
function around(mark: string, text: string): string {
  const {
    before = '',
    words = '',
    after = '',
  } = /^(?<before>\s*)(?<words>[\s\S]*?)(?<after>\s*)$/u.exec(text)?.groups ?? {};

  return words === '' ? text : `${before}${mark}${literal(words)}${mark}${after}`;
}

function code(text: string): string {
  if (text.trim() === '') return text;

  return text.includes('`') ? `\`\` ${text.replaceAll('``', '`\u200b`')} \`\`` : `\`${text}\``;
}

function literal(text: string): string {
  return text.replace(/[\\*_~`|<[]/gu, '\\$&').replace(/:(?=\/\/)/gu, '\\:');
}

/** What makes a heading, a quote or a list where a line begins. */
function plainStart(text: string): string {
  return text
    .replace(/^(?<indent>\s*)(?<mark>[#>-])/gmu, '$<indent>\\$<mark>')
    .replace(/^(?<number>\s*\d+)\.(?=\s)/gmu, '$<number>\\.');
}
