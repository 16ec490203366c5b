import type { Entity } from './entity.js';

const before = '(?<![\\p{L}\\p{N}_';
const after = '(?![\\p{L}\\p{N}_';

/** In order of strength: what is found first keeps its place. */
const patterns = [
  ['url', /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/giu],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/giu],
  ['url', new RegExp(`${before}@.])(?:[\\p{L}\\p{N}-]+\\.)+(?:com|eu|info|net|org|se|si)${after}-])`, 'giu')],
  ['bot_command', new RegExp(`${before}/<>])/[a-z0-9_]{1,64}(?:@[a-z0-9_]{3,32})?${after}/<>])`, 'giu')],
  ['mention', new RegExp(`${before}])@[a-z0-9_]{3,32}${after}])`, 'giu')],
  ['hashtag', new RegExp(`${before}])#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*`, 'gu')],
] as const;

/** What Telegram finds by itself in a text, outside of what is marked already. */
export function findEntities(text: string, marked: readonly Entity[] = []): readonly Entity[] {
  const closed = marked.filter(({ type }) => ['code', 'pre', 'text_link', 'text_mention'].includes(type));
  const found: Entity[] = [];

  for (const [type, pattern] of patterns) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const entity = { type, offset: index, length: match.length };
      if (![...closed, ...found].some((other) => overlap(entity, other))) found.push(entity);
    }
  }

  return found.sort((one, other) => one.offset - other.offset);
}

function overlap(one: Entity, other: Entity): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}
