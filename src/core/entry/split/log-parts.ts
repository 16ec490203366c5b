import { startLine, type EntryTalk, type LinePart } from '../talk.js';

/** One entry after the other: those that say everything first, so that a question about one keeps no other waiting. */
export function logParts({ parts = [], draft }: EntryTalk): EntryTalk | undefined {
  const placed = parts.map((part) => ({ ...part, draft: { ...part.draft, centreId: draft.centreId } }));

  return nextPart([...placed.filter(isWhole), ...placed.filter((part) => !isWhole(part))]);
}

/** The talk about the first of them, with the others after it. */
export function nextPart([first, ...next]: readonly LinePart[]): EntryTalk | undefined {
  return first && { ...startLine(first.draft, first.questions), ...(next.length > 0 && { next }) };
}

/** The line is one activity after all. */
export function asOne({ parts: _parts, ...talk }: EntryTalk): EntryTalk {
  return { ...talk, questions: talk.questions.filter(({ topic }) => topic !== 'split') };
}

function isWhole({ questions }: LinePart): boolean {
  return questions.length === 0;
}
