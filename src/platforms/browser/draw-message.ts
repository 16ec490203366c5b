import type { Message } from '../../core/message.js';
import type { Drawn } from './content.js';

/** Every text stays as it is: the page shows it literally. */
export function drawMessage(message: Message): Drawn {
  const { buttons = [], choice, picture, file, keptFile } = message;

  return {
    lines: message.lines.map((line) => [...line]),
    buttons: buttons.map((button) => ({ ...button })),
    choice: choice ? { ...choice, options: [...choice.options] } : null,
    picture: picture ? { png: base64(picture.png), description: picture.description } : null,
    file: file ? { name: file.name, mediaType: file.mediaType, content: base64(file.content) } : null,
    keptFile: keptFile ? { ...keptFile } : null,
    awaitsText: message.awaitsText !== undefined,
  };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
