import type { ChatMessage } from '../../core/chat-history.js';
import { content } from './content.js';

export interface StoredPart {
  readonly body: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The picture or the file of a message, as it is served; undefined when it has none. */
export function storedPart(
  messages: readonly ChatMessage[],
  id: string | undefined,
  name: 'picture' | 'file',
): StoredPart | undefined {
  const read = content.safeParse(messages.find((message) => message.id === id)?.content);
  if (!read.success || read.data.kind !== 'answer') return undefined;

  const { picture, file } = read.data;
  switch (name) {
    case 'picture':
      return picture ? part(picture.png, { 'Content-Type': 'image/png' }) : undefined;
    case 'file':
      return file ? part(file.content, download(file)) : undefined;
  }
}

function part(base64: string, headers: Readonly<Record<string, string>>): StoredPart {
  return { body: new Uint8Array(Buffer.from(base64, 'base64')), headers };
}

/** Always saved and never opened in place: a report may be HTML, and would run as a page of this room. */
export function download(file: {
  readonly name: string;
  readonly mediaType: string;
}): Readonly<Record<string, string>> {
  const plain = file.name.normalize('NFKD').replace(/[^\w. -]/gu, '');

  return {
    'Content-Type': /^[\w.+-]+\/[\w.+-]+$/u.test(file.mediaType)
      ? file.mediaType
      : 'application/octet-stream',
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  };
}
