import { decoded } from './decode-html.js';
import { Refusal } from './refusal.js';

export type Attributes = Readonly<Record<string, string>>;

interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  /** Where the text after the tag begins. */
  readonly next: number;
}

interface Bracket {
  /** Where the bracket opens, and how a refusal says it. */
  readonly start: number;
  readonly place: string;
  readonly closing: boolean;
  readonly isKnown: (name: string) => boolean;
}

/** The tag whose bracket opens there. */
export function attributesOf(html: string, { start, place, closing, isKnown }: Bracket): Tag {
  const name = /^[^\s>]*/u.exec(html.slice(start + (closing ? 2 : 1)))?.[0] ?? '';
  const attributes: Record<string, string> = {};
  let rest = html.slice(start + (closing ? 2 : 1) + name.length);

  if (rest === '') throw wrong(`Unclosed ${closing ? 'end' : 'start'} tag ${place}`);
  if (!closing && !isKnown(name.toLowerCase())) {
    throw wrong(`Unsupported start tag "${name.toLowerCase()}" ${place}`);
  }

  for (;;) {
    rest = rest.trimStart();
    if (rest.startsWith('>')) {
      return { name: name.toLowerCase(), attributes, next: html.length - rest.length + 1 };
    }
    if (closing) throw wrong(`Unclosed end tag ${place}`);
    const found = /^([^\s=>]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?/u.exec(rest);
    const [whole = '', attribute = '', ...values] = found ?? [];
    if (rest === '') throw wrong(`Unclosed start tag ${place}`);
    if (attribute === '') throw wrong(`Empty attribute name in the tag "${name}" ${place}`);
    attributes[attribute.toLowerCase()] = decoded(values.find((value) => typeof value === 'string') ?? '');
    rest = rest.slice(whole.length);
    if (rest.startsWith('=')) throw wrong(`Unclosed start tag ${place}`);
  }
}

function wrong(what: string): Refusal {
  return new Refusal(`Bad Request: can't parse entities: ${what}`, { rule: 'html-well-formed' });
}
