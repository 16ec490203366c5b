import type { Entity, FormattedText } from './entity.js';

const tags: Readonly<Record<string, string>> = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  spoiler: 'tg-spoiler',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
  text_link: 'a',
};

/** What a person sees, written as HTML; what Telegram finds by itself stays plain. */
export function renderHtml({ text, entities }: FormattedText): string {
  const shown = entities.filter(({ type }) => type in tags);
  let html = '';

  for (let at = 0; at <= text.length; at += 1) {
    const ending = shown.filter(({ offset, length }) => offset + length === at);
    const beginning = shown.filter(({ offset }) => offset === at);
    html += ending
      .reverse()
      .map((entity) => `</${tags[entity.type] ?? ''}>`)
      .join('');
    html += beginning.map(opening).join('');
    html += escaped(text[at] ?? '');
  }

  return html;
}

function opening(entity: Entity): string {
  const tag = tags[entity.type] ?? '';
  return entity.url === undefined ? `<${tag}>` : `<${tag} href="${escaped(entity.url)}">`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
