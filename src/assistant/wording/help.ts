import type { Message } from '../../core/message.js';
import type { MessageKey, Words } from '../../locales/words.js';

/** The commands that have a summary and an explanation; a command without them fails in the tests. */
type Explained = Extract<MessageKey, `explain-${string}`> extends `explain-${infer Name}` ? Name : never;

export function wordHelp(commands: readonly string[], words: Words): Message {
  const list = commands.map((name) => words.line('help-line', { name, summary: summaryOf(name, words) }));

  return { lines: [words.line('help-head'), ...list, words.line('help-foot')] };
}

export function wordExplanation(command: string, words: Words): Message {
  return { lines: words.lines(`explain-${command as Explained}`) };
}

export function summaryOf(command: string, words: Words): string {
  return words.text(`summary-${command as Explained}`);
}
