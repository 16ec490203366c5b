import type { ChatMessage } from '../../core/chat-history.js';
import type { Line } from '../../core/message.js';
import { content, type Answered } from './content.js';
import type { AnswerView, MessageView } from './wire.js';

/** A message of the history as one viewer's page shows it; undefined when it is in a form nobody draws any more. */
export function viewMessage(message: ChatMessage, viewer: string): MessageView | undefined {
  const read = content.safeParse(message.content);
  if (!read.success) return undefined;

  const placed = {
    address: message.address,
    id: message.id,
    postedAt: message.postedAt.toISOString(),
  };

  switch (read.data.kind) {
    case 'said':
      return { ...read.data, ...placed, from: message.from ?? '' };
    case 'answer':
      return { ...viewAnswer(message, read.data, viewer), ...placed };
  }
}

export function viewMessages(messages: readonly ChatMessage[], viewer: string): readonly MessageView[] {
  return messages.map((message) => viewMessage(message, viewer)).filter((view) => view !== undefined);
}

/** Whether somebody in the room may see it there. */
export function maySee(message: ChatMessage, viewer: string): boolean {
  return message.onlyFor === null || message.onlyFor === viewer;
}

/** The first words of the assistant's message, for quoting it. */
export function excerpt(answer: Answered): string {
  const first = answer.lines.find((line) => textOf(line).trim() !== '');

  return first ? Array.from(textOf(first).trim()).slice(0, 80).join('') : '';
}

function viewAnswer(
  message: ChatMessage,
  answer: Answered,
  viewer: string,
): Omit<AnswerView, 'address' | 'id' | 'postedAt'> {
  const part = (name: 'picture' | 'file'): string => partUrl(message, answer, name, viewer);
  const { picture, file, keptFile } = answer;

  return {
    kind: 'answer',
    lines: answer.lines,
    buttons: answer.buttons.map(({ id, label, style }) => (style ? { id, label, style } : { id, label })),
    choice: answer.choice,
    picture: picture && { url: part('picture'), description: picture.description },
    file: file
      ? { url: part('file'), name: file.name, bytes: Buffer.byteLength(file.content, 'base64') }
      : keptFile && { url: part('file'), name: keptFile.name, bytes: keptFile.bytes },
    editedAt: answer.editedAt,
    onlyForMe: message.onlyFor === viewer,
    forMe: answer.answers === viewer,
    awaitsText: answer.awaitsText,
  };
}

function partUrl(message: ChatMessage, answer: Answered, part: string, viewer: string): string {
  const query = new URLSearchParams({
    address: message.address,
    id: message.id,
    as: viewer,
    of: answer.editedAt ?? '',
  });

  return `/api/${part}?${query.toString()}`;
}

function textOf(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : Object.values(span).join(''))).join('');
}
