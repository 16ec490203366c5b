import { readWorkbookText } from '../xml-text.js';
import type { Archive } from './open-archive.js';
import { xmlReader } from './read-xml.js';
import { sharedTexts, type SharedTexts } from './shared-texts.js';

export async function readSharedTexts(archive: Archive, path: string | null): Promise<SharedTexts> {
  const texts = sharedTexts();
  if (path === null) return texts;
  let text = '';
  let isText = false;
  let isHint = false;
  const reader = xmlReader('sst', {
    opened(name) {
      if (name === 'si') text = '';
      if (name === 'rPh') isHint = true;
      isText = name === 't' && !isHint;
    },
    text(piece) {
      if (isText) text += piece;
    },
    closed(name) {
      isText = false;
      if (name === 'rPh') isHint = false;
      if (name !== 'si') return;
      texts.add(readWorkbookText(text));
      reader.passed();
    },
  });
  for await (const chunk of archive.read(path)) reader.write(chunk);
  reader.end();

  return texts;
}
