/** What was given is no workbook, or a damaged one. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
