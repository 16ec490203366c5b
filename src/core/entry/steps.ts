import type { EntryDraft } from './draft.js';
import { guidedSteps, requiredSteps, type Question, type Topic } from './question.js';

/**
 * The next step that no answer has filled on its way – "yesterday 16–19" says how long it was, too – and after the last one
 * those that were left out and can't be.
 */
export function nextStep(stepIndex: number, draft: EntryDraft): number {
  const open = guidedSteps.findIndex((step, index) => index > stepIndex && !isFilled(step, draft));
  if (open !== -1) return open;
  const leftOut = guidedSteps.findIndex((step) => requiredSteps.has(step) && !isFilled(step, draft));

  return leftOut === -1 ? guidedSteps.length : leftOut;
}

/** Which step a question belongs to: parts that don't fit are about the heads. */
export function stepOf(topic: Topic): Topic {
  return topic === 'parts' ? 'heads' : topic;
}

/** An answer may settle a later question on its way: "14 girls, 2 h" to "how many?". */
export function isSettled(
  { topic, reason }: Question,
  draft: EntryDraft,
  later: readonly Question[],
): boolean {
  return reason === 'missing' && (isFilled(topic, draft) || later.some((doubt) => doubt.topic === topic));
}

function isFilled(topic: Question['topic'], draft: EntryDraft): boolean {
  switch (topic) {
    case 'centre':
      return draft.centreId !== null;
    case 'type':
      return draft.type !== null;
    case 'when':
      return draft.date !== null;
    case 'heads':
      return draft.total !== null;
    case 'duration':
      return draft.durationMin !== null;
    case 'led_by':
      return draft.ledBy !== null;
    case 'volunteers':
      return draft.volunteers !== null;
    case 'parts':
    case 'note':
    case 'split':
    case 'clash':
    case 'same':
    case 'unusual':
      return false;
  }
}
