import type { Span } from '../phrases/span.js';
import { matchesOf } from './matches.js';

const eMail = /[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,}/gu;

export function eMailsIn(text: string): readonly Span[] {
  return matchesOf(eMail, text).map(({ start, end }) => ({ start, end }));
}
