/** A property with its value, as RFC 5545 writes it. */
export interface Property {
  readonly name: string;
  /** Text is escaped; what is written in another way is given as it stands. */
  readonly value: string;
}

/** `VEVENT` and the like: what stands between its begin and its end. */
export interface Component {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly components?: readonly Component[];
}

export const text = (name: string, value: string): Property => ({ name, value: escaped(value) });
export const plain = (name: string, value: string): Property => ({ name, value });

/** With CRLF, and no line longer than 75 octets. */
export function icalOf(component: Component): string {
  return linesOf(component)
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function linesOf({ name, properties, components = [] }: Component): readonly string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map((property) => `${property.name}:${property.value}`),
    ...components.flatMap(linesOf),
    `END:${name}`,
  ];
}

function escaped(value: string): string {
  return value.replace(/[\\;,]/gu, String.raw`\$&`).replace(/\r\n|[\r\n]/gu, String.raw`\n`);
}

/** The blank that begins a line that goes on is one of its octets; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;

  return Array.from(line, (character) => {
    const length = encoder.encode(character).length;
    const breaks = octets + length > 75;
    octets = breaks ? 1 + length : octets + length;

    return breaks ? `\r\n ${character}` : character;
  }).join('');
}
