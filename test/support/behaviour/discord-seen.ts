import type { SeenMessage } from '../discord/seen-message.js';
import type { Seen } from './chat-driver.js';

export function seen(message: SeenMessage): Seen {
  const { id, text, embeds, buttons, selects, files, edits, isEphemeral } = message;
  const [picture] = files.filter(({ type }) => type === 'image/png');
  const [file] = files.filter(({ type }) => type !== 'image/png');
  const below = embeds.flatMap(({ description }) => description ?? []);

  return {
    id,
    text: plain([text, ...below].join('\n')),
    labels: [
      ...buttons.map(({ label }) => label),
      ...selects.flatMap(({ options }) => options.map(({ label }) => label)),
    ],
    edits,
    alone: isEphemeral,
    ...(picture && {
      picture: { png: new Uint8Array(picture.bytes), description: picture.description },
    }),
    ...(file && { file: { name: file.name, content: new TextDecoder().decode(file.bytes) } }),
    own: message,
  };
}

/** As Discord shows it: without the marks, and what is shielded as it was typed. */
function plain(markdown: string): string {
  return markdown.replace(/\\(?<shielded>[^\p{L}\p{N}\s])|[*`]/gu, '$<shielded>');
}
