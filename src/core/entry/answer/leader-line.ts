import type { ReadingSetting } from '../../phrases/reading.js';
import { understandLine } from '../../phrases/understand-line.js';

/** An answer to "Who led it?" as it would stand in a line: "staff", "mladi sami" and "tillsammans" say nothing there alone. */
export function leaderLine(text: string, setting: ReadingSetting): string {
  const lines = [
    text,
    `led by ${text}`,
    `led ${text}`,
    `vodili ${text}`,
    `ledd av ${text}`,
    `${text} med ungdomar`,
  ];

  return lines.find((line) => understandLine(line, setting).ledBy !== null) ?? text;
}
