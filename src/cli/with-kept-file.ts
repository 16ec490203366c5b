import type { Message } from '../core/message.js';
import type { KeptFiles } from '../core/ports/kept-files.js';

export type WithKeptFile = (message: Message) => Promise<Message>;

/** The message with the content of the file that it names, for a platform that wants it whole. */
export function withKeptFile(files: KeptFiles, now: () => Date): WithKeptFile {
  return async ({ keptFile, ...message }) => {
    if (!keptFile) return message;

    const { id, name, mediaType } = keptFile;
    if (!(await files.find(id, now()))) throw new Error('A file that was to be sent is no longer kept.');
    const pieces: Uint8Array[] = [];
    for await (const piece of files.read(id)) pieces.push(piece);

    return { ...message, file: { name, mediaType, content: new Uint8Array(Buffer.concat(pieces)) } };
  };
}
