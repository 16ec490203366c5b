import type { IndicatorKey } from '../../core/indicators/index.js';
import type { Message } from '../../core/message.js';
import type { Words } from '../../locales/words.js';

/** What a figure is called, and exactly what it is. */
export function wordIndicator(key: IndicatorKey, words: Words): Message {
  const name = words.text(`indicator-name-${key}`);
  const means = words.text(`indicator-means-${key}`);

  return { lines: [words.line('indicator-defined', { name, means })] };
}
