import type { ChatMessage } from '../../core/chat-history.js';
import { content, type Answered } from './content.js';

/** What the assistant said in a message of the history; undefined where it is none of its own. */
export function answeredIn(message: ChatMessage): Answered | undefined {
  const read = content.safeParse(message.content);

  return read.success && read.data.kind === 'answer' ? read.data : undefined;
}
