import type { ForceReply } from 'grammy/types';
import type { Message, TypedAnswer } from '../../../core/message.js';
import { clientLanguageOf } from '../client-language.js';
import { addressOf, spotOf, type Spot } from '../address.js';
import { escapeHtml } from '../draw/html.js';
import { leadsOut } from '../draw/keyboard.js';
import { typeButton } from '../draw/type-button.js';
import type { WishToType } from '../ingest/incoming.js';
import { keepNewest } from '../keep-newest.js';
import type { Link } from '../link.js';
import type { ReplyTo } from '../reply-to.js';
import { sendParts } from './send-parts.js';

/** In a group nothing but a reply to us arrives for certain: a question gets a button that opens one. */
export function withTypeButton(message: Message, link: Link): Message {
  const asked = message.awaitsText;
  if (!asked) return message;

  keepNewest(link.prompts, asked.conversation, asked.prompt);

  const buttons = message.buttons ?? [];
  const answers = buttons.filter((button) => !leadsOut(button));
  return { ...message, buttons: [...answers, typeButton.for(asked), ...buttons.filter(leadsOut)] };
}

/** Whether it can be answered in words alone. */
export function needsWords({ awaitsText, buttons = [], choice }: Message): boolean {
  return awaitsText !== undefined && choice === undefined && buttons.every(leadsOut);
}

/** For somebody who pressed the button. */
export async function askToType({ address, conversation, ...asker }: WishToType, link: Link): Promise<void> {
  const words = link.deps.words(clientLanguageOf(asker.language));
  const prompt = link.prompts.get(conversation) ?? words.text('telegram-type-here');

  await openReply({ spot: spotOf(address), conversation, prompt, asker, answering: null }, link);
}

/** For somebody who was just asked. */
export async function askInWords(
  asked: TypedAnswer,
  { spot, asker }: { readonly spot: Spot; readonly asker: ReplyTo },
  link: Link,
): Promise<void> {
  const { conversation, prompt } = asked;
  await openReply({ spot, conversation, prompt, asker, answering: asker.message }, link);
}

interface Opening {
  readonly spot: Spot;
  readonly conversation: string;
  readonly prompt: string;
  readonly asker: { readonly user: number; readonly name: string };
  readonly answering: number | null;
}

/** A message whose reply opens in the client of the one it names or answers, and of nobody else. */
async function openReply(
  { spot, conversation, prompt, asker, answering }: Opening,
  link: Link,
): Promise<void> {
  const named = `<a href="tg://user?id=${asker.user}">${escapeHtml(asker.name)}</a>: `;
  const html = `${answering === null ? named : ''}${escapeHtml(prompt)}`;
  const sent = await sendParts(
    {
      key: `type:${conversation}`,
      spot,
      parts: [{ kind: 'text', html, keyboard: [] }],
      answering,
      forceReply: forceReply(prompt),
    },
    link,
  );

  if (sent.kind === 'sent' && sent.messageRef !== null) {
    await rememberPrompt({ spot, message: sent.messageRef, conversation }, link);
  }
}

function forceReply(prompt: string): ForceReply {
  return { force_reply: true, selective: true, input_field_placeholder: prompt.slice(0, 64) };
}

/** So that a reply to it, also after a restart, is known to answer the conversation. */
async function rememberPrompt(
  { spot, message, conversation }: { spot: Spot; message: string; conversation: string },
  { deps }: Link,
): Promise<void> {
  await deps.posted.keep('telegram', addressOf(spot), promptSlot(message), conversation, deps.now());
}

export function promptSlot(message: string): string {
  return `~prompt:${message}`;
}
