import type { Activity, ActivityRecord } from '../activity.js';
import { fold } from '../phrases/fold.js';
import { draftOf, type EntryDraft } from './draft.js';
import type { ReadLine } from './read-line-at.js';
import type { Question } from './question.js';

/**
 * A line that was read again, over the entry it made: what it leaves out as before – and was asked then – stays, everything
 * else is what the line says now.
 */
export function lineOver({ draft, questions, dated }: ReadLine, { record, centreId }: Activity): ReadLine {
  const stored = draftOf(record, centreId);
  const open = questions.filter((question) => !wasAnswered(question, draft, record));
  const isOpen = (topic: Question['topic']): boolean => open.some((question) => question.topic === topic);
  const isSameTitle = sameTitle(draft.title, record.title);

  return {
    draft: {
      ...draft,
      ...(draft.total === null && !isOpen('heads') && headsOf(stored)),
      centreId,
      type: draft.type ?? (isOpen('type') ? null : stored.type),
      title: isSameTitle ? stored.title : draft.title,
      form: draft.form ?? (draft.type === null && isSameTitle ? stored.form : null),
      date: dated ? (draft.date ?? stored.date) : stored.date,
      durationMin: draft.durationMin ?? stored.durationMin,
    },
    questions: open,
    dated,
  };
}

function wasAnswered({ topic, reason }: Question, draft: EntryDraft, record: ActivityRecord): boolean {
  if (topic === 'type' && reason !== 'ambiguous') return sameTitle(draft.title, record.title);

  return reason === 'missing';
}

function sameTitle(one: string | null, other: string | null): boolean {
  return fold(one ?? '') === fold(other ?? '');
}

function headsOf({
  total,
  girls,
  boys,
  nonbinary,
  unknown,
  ages,
  newcomers,
}: EntryDraft): Partial<EntryDraft> {
  return { total, girls, boys, nonbinary, unknown, ages, newcomers };
}
