/** `A` for the first column, `AA` for the one behind `Z`. */
export function columnLetters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));

  return at < 26 ? last : columnLetters(Math.floor(at / 26) - 1) + last;
}

/** The place of the column of a cell like `AB12`; -1 where there is none. */
export function columnPlace(reference: string): number {
  let place = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) break;
    place = place * 26 + code;
  }

  return place - 1;
}
