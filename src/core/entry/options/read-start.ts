import type { LocalTime } from '../../calendar.js';
import { isLocalTime } from '../../local-date.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import { understandWhen } from '../../phrases/understand-answer.js';

interface StartRead {
  readonly start: LocalTime;
  /** Where a whole span was given. */
  readonly durationMin: number | null;
}

/** `16:00`, `16.30`, `16`, `16h`, `ob 16h`, `16–19`. */
export function readStart(text: string, setting: ReadingSetting): StartRead | undefined {
  const bare = /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*h?$/iu.exec(text)?.groups;
  if (bare) {
    const start = `${(bare['hour'] ?? '').padStart(2, '0')}:${bare['minute'] ?? '00'}`;
    return isLocalTime(start) ? { start, durationMin: null } : undefined;
  }

  const { start, durationMin, ask } = understandWhen(text, setting);
  return start !== null && ask.length === 0 ? { start, durationMin } : undefined;
}
