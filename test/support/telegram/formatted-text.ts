import type { Entity, FormattedText } from './entity.js';
import { findEntities } from './find-entities.js';
import { parseHtml } from './parse-html.js';
import { objectsIn, stringIn, type Payload } from './payload.js';
import { Refusal, type Demand } from './refusal.js';

/** The text a person will see, with what is bold, linked and so on in it. */
export function formattedText(
  payload: Payload,
  field: 'text' | 'caption',
  demand: Demand,
  refusals: { readonly tooLong: string },
): FormattedText {
  const written = stringIn(payload, field) ?? '';
  const { text, entities } = trimmed(marked(payload, field, written, demand));

  if (field === 'text') {
    demand('text-not-empty', text !== '', 'Bad Request: message text is empty');
    demand('text-4096-units', text.length <= 4096, refusals.tooLong);
  } else {
    demand('caption-1024-units', text.length <= 1024, refusals.tooLong);
  }

  const all = [...entities, ...findEntities(text, entities)];
  return { text, entities: all.sort((one, other) => one.offset - other.offset || other.length - one.length) };
}

const types = new Set(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler ' +
    'blockquote expandable_blockquote code pre text_link text_mention custom_emoji date_time'
  ).split(' '),
);

function marked(payload: Payload, field: string, written: string, demand: Demand): FormattedText {
  const mode = stringIn(payload, 'parse_mode');
  if (mode !== undefined && mode !== '') {
    // Markdown would be lawful too; nothing of ours writes it, and nothing here reads it.
    demand('parse-mode-known', mode.toLowerCase() === 'html', 'Bad Request: unsupported parse_mode');
    return mode.toLowerCase() === 'html' ? html(written, demand) : { text: written, entities: [] };
  }

  const entities = objectsIn(payload, field === 'text' ? 'entities' : 'caption_entities').map(entityOf);
  const inside = entities.every(({ offset, length }) => isInside(written, offset, length));
  const known = entities.every(({ type }) => types.has(type));
  demand('entity-type-known', known, "Bad Request: can't parse MessageEntity: Unsupported type specified");
  demand('entities-within-text', inside, 'Bad Request: ENTITY_BOUNDS_INVALID');
  return { text: written, entities };
}

function html(written: string, demand: Demand): FormattedText {
  try {
    return parseHtml(written);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    demand('html-well-formed', false, error.message);
    return { text: written, entities: [] };
  }
}

function isInside(text: string, offset: number, length: number): boolean {
  const splits = (at: number) => /^[\uDC00-\uDFFF]/u.test(text.slice(at)) && at > 0 && isHigh(text, at - 1);
  const end = offset + length;

  return offset >= 0 && length > 0 && end <= text.length && !splits(offset) && !splits(end);
}

function isHigh(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff;
}

function entityOf(given: Payload): Entity {
  const { type = '', offset = 0, length = 0, ...more } = given as Partial<Entity>;
  return { type, offset, length, ...more };
}

function trimmed({ text, entities }: FormattedText): FormattedText {
  const start = text.length - text.trimStart().length;
  const rest = text.trim();
  const moved = entities.flatMap((entity) => {
    const offset = Math.max(entity.offset - start, 0);
    const end = Math.min(entity.offset + entity.length - start, rest.length);
    return end > offset ? [{ ...entity, offset, length: end - offset }] : [];
  });

  return { text: rest, entities: moved };
}
