import type { Words } from './words.js';

/** For the middle of a sentence: "it usually takes **an hour and a half**", "običajno traja **uro in pol**". */
export function durationInWords(words: Words, duration: number): string {
  const hours = Math.floor(duration / 60);
  const minutes = duration % 60;

  if (duration === 30) return words.text('duration-half-hour');
  if (hours === 0) return words.text('duration-minutes', { minutes });
  if (minutes === 0) return words.text('duration-hours', { hours });
  if (minutes === 30) return words.text('duration-hours-and-half', { hours });

  return words.text('duration-hours-and-minutes', { hours, minutes });
}
