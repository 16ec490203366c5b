import type { DueAnswer, Sent } from '../../../core/chat-platform.js';
import type { Message } from '../../../core/message.js';
import { spotOf } from '../address.js';
import { clientLanguageOf } from '../client-language.js';
import { justOpen } from '../ingest/spoken.js';
import type { Link } from '../link.js';
import type { ReplyTo } from '../reply-to.js';
import { putMessage } from './put-message.js';

/** What is for one person alone never stands in a group; where we may not write to them, they are told how to let us. */
export async function sendInPrivate(
  { answer, address, key, index }: DueAnswer,
  asker: ReplyTo | undefined,
  link: Link,
): Promise<Sent> {
  if (!asker) return { kind: 'never', because: 'nobody knows any more who asked' };

  const common = { onto: null, answering: null, key: `${key}:${index}`, repeatable: true } as const;
  const { message, slot, clears } = answer;
  const sent = await putMessage(
    { ...common, spot: { chat: asker.user, thread: null }, message, slot, ...(clears && { clears }) },
    link,
  );
  if (sent.kind !== 'never' || !isShutOut(sent.because)) return sent;

  return putMessage(
    {
      ...common,
      spot: spotOf(address),
      message: howToOpen(asker, link),
      slot: undefined,
      answering: asker.message,
    },
    link,
  );
}

export function isShutOut(because: string): boolean {
  return because.startsWith('Forbidden');
}

function howToOpen({ language }: ReplyTo, { deps, us }: Link): Message {
  const words = deps.words(clientLanguageOf(language));
  const url = `https://t.me/${us().username}?start=${justOpen}`;

  return {
    lines: words.lines('telegram-open-private'),
    links: [{ label: words.text('telegram-open-private-button'), url }],
  };
}
