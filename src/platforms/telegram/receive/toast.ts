import type { Answer } from '../../../core/message.js';
import { plainText } from '../draw/html.js';

const longest = 200;

/** The words of an answer to a press that is one short sentence for the asker, and so may appear over the chat. */
export function toastOf(answers: readonly Answer[]): string | undefined {
  const [answer, ...others] = answers;
  if (!answer || others.length > 0 || answer.audience !== 'asker') return undefined;
  if (answer.slot !== undefined || answer.onto !== undefined) return undefined;

  const { lines, ...more } = answer.message;
  const holdsMore = Object.values(more).some((part) => !(Array.isArray(part) && part.length === 0));
  const text = plainText(lines);
  if (holdsMore || lines.length !== 1 || text.length > longest) return undefined;

  return text;
}
