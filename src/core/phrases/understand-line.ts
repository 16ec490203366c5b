import { readLine } from './read-line.js';
import type { Reading, ReadingSetting } from './reading.js';
import { rulesOfLine } from './rules/index.js';
import { settleLine } from './settle/settle-line.js';

export type { Reading, ReadingSetting } from './reading.js';

/** Reads a line as one activity or one day. Only its first 4,096 characters are read; a note keeps its end. */
export function understandLine(text: string, setting: ReadingSetting): Reading {
  return settleLine(readLine(text, setting, rulesOfLine));
}
