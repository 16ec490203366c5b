import type { Doubt, Field } from '../phrases/reading.js';
import type { Question } from './question.js';

/** What has to be asked because of a doubt in a line, with the person's own words in it. */
export function questionOfDoubt(doubt: Doubt, text: string): Question {
  const words = wordsOf(doubt, text);

  switch (doubt.kind) {
    case 'type':
      return {
        topic: 'type',
        reason: words === null ? 'missing' : 'ambiguous',
        words,
        types: doubt.candidates,
      };
    case 'total':
      return { topic: 'heads', reason: 'missing', words };
    case 'duration':
      return {
        topic: 'duration',
        reason: words ? 'disagree' : 'missing',
        words,
        minutes: doubt.candidatesMin,
      };
    case 'parts_exceed_total':
      return { topic: 'parts', reason: 'parts-exceed-total', words };
    case 'ambiguous_number':
      return { topic: 'heads', reason: 'ambiguous', words };
    case 'ambiguous_date':
      return { topic: 'when', reason: 'ambiguous', words, dates: doubt.candidates };
    case 'future_date':
      return { topic: 'when', reason: 'future', words };
    case 'out_of_range':
      return { topic: topicOf(doubt.field), reason: 'out-of-range', words };
    case 'centre':
      return { topic: 'centre', reason: 'missing', words };
  }
}

function topicOf(field: Field): Question['topic'] {
  switch (field) {
    case 'date':
    case 'start':
    case 'day':
      return 'when';
    case 'durationMin':
      return 'duration';
    case 'volunteers':
    case 'volunteerMin':
      return 'volunteers';
    case 'type':
    case 'form':
    case 'setting':
    case 'title':
      return 'type';
    case 'note':
      return 'note';
    case 'ledBy':
      return 'led_by';
    case 'total':
    case 'girls':
    case 'boys':
    case 'nonbinary':
    case 'unknown':
    case 'ages':
    case 'newcomers':
    case 'youthLeaders':
      return 'heads';
  }
}

/** The stretch from the first to the last of the words; null where the line says nothing of it. */
function wordsOf({ spans }: Doubt, text: string): string | null {
  if (spans.length === 0) return null;

  const from = Math.min(...spans.map(({ start }) => start));
  const to = Math.max(...spans.map(({ end }) => end));
  return text.slice(from, to).trim() || null;
}
