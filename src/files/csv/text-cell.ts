/** Keeps a spreadsheet from running somebody's words as a formula. */
export function writeTextCell(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text that `writeTextCell` wrote. */
export function readTextCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
