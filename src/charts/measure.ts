import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fontFiles } from './fonts.js';

export type Weight = keyof typeof fontFiles;

/** How wide a text gets. */
export function widthOf(text: string, size: number, weight: Weight = 'regular'): number {
  const { font, advances } = readFont(weight);
  let width = 0;

  for (const character of text) {
    const advance = advances.get(character) ?? font.charToGlyph(character).advanceWidth;
    advances.set(character, advance);
    width += advance;
  }

  return (width * size) / font.unitsPerEm;
}

interface Font {
  readonly unitsPerEm: number;
  charToGlyph(character: string): { readonly advanceWidth: number };
}

/** As much of it as is used: its published types bring in all of a browser's. */
interface OpenType {
  parse(bytes: ArrayBufferLike, options: { readonly lowMemory: boolean }): Font;
}

const opentype = createRequire(import.meta.url)('opentype.js') as OpenType;

interface Read {
  readonly font: Font;
  readonly advances: Map<string, number>;
}

const read = new Map<Weight, Read>();

function readFont(weight: Weight): Read {
  const known = read.get(weight);
  if (known) return known;

  const { buffer, byteOffset, byteLength } = readFileSync(fontFiles[weight]);
  const bytes = buffer.slice(byteOffset, byteOffset + byteLength);
  const font = opentype.parse(bytes, { lowMemory: true });
  const fresh = { font, advances: new Map<string, number>() };
  read.set(weight, fresh);

  return fresh;
}
