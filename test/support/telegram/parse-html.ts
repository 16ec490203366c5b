import { decoded } from './decode-html.js';
import type { Entity, FormattedText } from './entity.js';
import { attributesOf, type Attributes } from './parse-attributes.js';
import { Refusal } from './refusal.js';

const types: Readonly<Record<string, string>> = {
  a: 'text_link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  'tg-emoji': 'custom_emoji',
};

interface Opened {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly offset: number;
}

/** Reads Telegram's HTML; what it cannot read it refuses with the words of Telegram. */
export function parseHtml(html: string): FormattedText {
  const opened: Opened[] = [];
  const entities: Entity[] = [];
  let text = '';
  let at = 0;

  while (at < html.length) {
    const bracket = html.indexOf('<', at);
    const until = bracket < 0 ? html.length : bracket;
    text += decoded(html.slice(at, until));
    if (bracket < 0) break;

    const place = `at byte offset ${Buffer.byteLength(html.slice(0, bracket))}`;
    const closing = html[bracket + 1] === '/';
    const { name, attributes, next } = attributesOf(html, { start: bracket, place, closing, isKnown });
    at = next;

    if (!closing) {
      if (name === 'span' && attributes['class'] !== 'tg-spoiler') {
        throw wrong(`Tag "span" must have class "tg-spoiler" ${place}`);
      }
      opened.push({ tag: name, attributes, offset: text.length });
      continue;
    }
    const last = opened.pop();
    if (!last) throw wrong(`Unexpected end tag ${place}`);
    if (name !== '' && name !== last.tag) {
      throw wrong(`Unmatched end tag ${place}, expected "</${last.tag}>", found "</${name}>"`);
    }
    if (text.length > last.offset) entities.push(entityOf(last, text));
  }

  const unclosed = opened.at(-1);
  if (unclosed) throw wrong(`Can't find end tag corresponding to start tag "${unclosed.tag}"`);

  return { text, entities: withoutCodeInPre(entities) };
}

function isKnown(tag: string): boolean {
  return Object.hasOwn(types, tag);
}

function entityOf({ tag, attributes, offset }: Opened, text: string): Entity {
  const place = { offset, length: text.length - offset };
  const language = /^language-(.+)$/u.exec(attributes['class'] ?? '')?.[1];

  if (tag === 'a') return { type: 'text_link', ...place, url: attributes['href'] ?? text.slice(offset) };
  if (tag === 'tg-emoji') {
    return { type: 'custom_emoji', ...place, custom_emoji_id: attributes['emoji-id'] ?? '' };
  }
  if (tag === 'blockquote' && 'expandable' in attributes) return { type: 'expandable_blockquote', ...place };
  if (tag === 'code' && language !== undefined) return { type: 'code', ...place, language };

  return { type: types[tag] ?? tag, ...place };
}

/** `<pre><code class="language-x">` is one block of code in a language, not two entities. */
function withoutCodeInPre(entities: readonly Entity[]): readonly Entity[] {
  const samePlace = (one: Entity, other: Entity) =>
    one.offset === other.offset && one.length === other.length;
  const kept = entities
    .filter(
      (one) => one.type !== 'code' || !entities.some((pre) => pre.type === 'pre' && samePlace(pre, one)),
    )
    .map((one) => {
      const code = entities.find((other) => other.type === 'code' && samePlace(other, one));
      return one.type === 'pre' && code?.language !== undefined ? { ...one, language: code.language } : one;
    })
    .map((one) => (one.type === 'code' ? { type: 'code', offset: one.offset, length: one.length } : one));

  return kept.sort((one, other) => one.offset - other.offset || other.length - one.length);
}

function wrong(what: string): Refusal {
  return new Refusal(`Bad Request: can't parse entities: ${what}`, { rule: 'html-well-formed' });
}
