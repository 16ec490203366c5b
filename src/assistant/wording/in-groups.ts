import type { Desk } from '../../core/command.js';
import type { Fact } from '../../core/facts.js';
import type { Answer, Message, Span } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

/** The name that a command in this room has to carry to be sure to arrive; null where it needs none. */
export function botNameIn({ room, doors }: Pick<Desk, 'room' | 'doors'>): string | null {
  return room.platform === 'telegram' && room.kind === 'group' ? doors.telegram : null;
}

/** A receipt in a Telegram group says how the next line is sure to arrive: as a reply. */
export function inviteReply<Worded extends { readonly message: Message }>(
  worded: Worded,
  { kind }: Fact,
  { room }: Pick<Desk, 'room'>,
  words: Words,
): Worded {
  const isReceipt = kind === 'entry-saved' || kind === 'day-marked';
  if (!isReceipt || room.platform !== 'telegram' || room.kind !== 'group') return worded;

  const { message } = worded;
  const invitation = [{ emphasis: words.text('receipt-reply') }];
  return { ...worded, message: { ...message, lines: [...message.lines, invitation] } };
}

/** Examples with the name in them; what is answered in private needs none. */
export function addressed(answer: Answer, name: string | null): Answer {
  if (name === null || answer.audience === 'private') return answer;
  const lines = answer.message.lines.map((line) => line.map((span) => withName(span, name)));

  return { ...answer, message: { ...answer.message, lines } };
}

/** Only sentences of ours are set in emphasis so that they begin with a command. */
function withName(span: Span, name: string): Span {
  if (typeof span === 'string' || !('emphasis' in span)) return span;

  return { emphasis: span.emphasis.replace(/^\/[a-z]+/u, (command) => `${command}@${name}`) };
}
