import type { EntryDraft } from './draft.js';
import type { Question } from './question.js';

/** What has no default and nobody has said, in the order in which it is asked. */
export function missingQuestions(draft: EntryDraft): readonly Question[] {
  if (draft.day !== null) return draft.centreId === null ? [missing('centre')] : [];

  return [
    ...(draft.centreId === null ? [missing('centre')] : []),
    ...(draft.type === null ? [missing('type')] : []),
    ...(draft.date === null ? [missing('when')] : []),
    ...(draft.total === null ? [missing('heads')] : []),
    ...(draft.durationMin === null ? [missing('duration')] : []),
  ];
}

function missing(topic: Question['topic']): Question {
  return { topic, reason: 'missing', words: null };
}
