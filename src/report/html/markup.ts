/** What may stand in a page as it is. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

/** Markup with what is put into it escaped, but for other markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return asIs(strings.reduce((text, string, place) => `${text}${textOf(parts[place - 1] ?? '')}${string}`));
}

/** For what is markup already, like a drawing of our own. */
export function asIs(text: string): Markup {
  return { markup: text };
}

/** JSON to stand in a page: nothing in it ends the element that it stands in. */
export function jsonInPage(json: string): Markup {
  return asIs(
    json.replace(
      /[<\u2028\u2029]/gu,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

function textOf(part: Part): string {
  if (typeof part !== 'object') return escaped(String(part));

  return 'markup' in part ? part.markup : part.map((each) => each.markup).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}
