const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML has no way to say or reads as something else; a workbook says it as `_x0007_`, and so says that itself, too.
const unsayable = /(?![\t\n\u007F-\u009F])[\p{Cc}\uFFFE\uFFFF]|\p{Surrogate}|_(?=x[\dA-Fa-f]{4}_)/gu;
const said = /_x([\dA-Fa-f]{4})_/gu;

export function writeXmlText(text: string): string {
  return text
    .replace(unsayable, (character) => `_x${hex(character)}_`)
    .replace(/[&<>"]/gu, (character) => escapes[character] ?? character);
}

/** What `writeXmlText` wrote, once XML is read. */
export function readWorkbookText(text: string): string {
  return text.includes('_x')
    ? text.replace(said, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
