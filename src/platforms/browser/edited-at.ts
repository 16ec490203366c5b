import type { ChatMessage } from '../../core/chat-history.js';
import { answeredIn } from './answered-in.js';

/** When a message that takes the place of an earlier one was edited; the same cause again edits nothing. */
export function editedAt(before: ChatMessage | undefined, cause: string, at: Date): string | null {
  if (!before) return null;
  const answered = answeredIn(before);

  return answered?.cause === cause ? answered.editedAt : at.toISOString();
}
