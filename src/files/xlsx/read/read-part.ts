import type { Archive } from './open-archive.js';
import { xmlReader, type XmlEvents } from './read-xml.js';

/** Reads a small part at once. */
export async function readPart(
  archive: Archive,
  path: string,
  root: string,
  events: XmlEvents,
): Promise<void> {
  const reader = xmlReader(root, events);
  for await (const chunk of archive.read(path)) reader.write(chunk);
  reader.end();
}
