/** What a platform says no with, what becomes of it then, and the test that proves it: the case where it has several. */
export type RefusalRow = readonly [
  code: string,
  says: string,
  becomes: string,
  file: string,
  test: string,
  row?: string,
];
