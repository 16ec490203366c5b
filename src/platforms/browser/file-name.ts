const longest = 120;
const ending = 12;

/** A file's name with no folder before it and nothing in it that can't be seen; one that is far too long is cut in its middle. */
export function fileName(given: string): string {
  const last = given.split(/[/\\]/u).at(-1) ?? '';
  const seen = Array.from(last.normalize('NFC').replace(/\p{C}/gu, '').trim());
  if (seen.length > longest) {
    return [...seen.slice(0, longest - ending - 1), '…', ...seen.slice(-ending)].join('');
  }

  return seen.join('') || 'file';
}
