import type { Words } from '../../locales/words.js';

export function capitalised(text: string, words: Pick<Words, 'language'>): string {
  return text.slice(0, 1).toLocaleUpperCase(words.language) + text.slice(1);
}
