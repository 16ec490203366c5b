import type { Activity } from '../../activity.js';
import { withDuration } from '../answer-of-press.js';
import { draftOf, type EntryDraft } from '../draft.js';

const heads = ['total', 'girls', 'boys', 'nonbinary', 'unknown', 'ages', 'newcomers'] as const;

/** What is there with all that was said anew; what was left out stays. Heads go together: new ones replace the old parts. */
export function correctedBy(draft: EntryDraft, { record, centreId }: Activity): EntryDraft {
  const asItStands = draftOf(record, centreId);
  const stored = draft.durationMin === null ? asItStands : withDuration(asItStands, draft.durationMin);
  const counted = Object.fromEntries(heads.map((name) => [name, draft[name]]));
  const said = Object.fromEntries(
    Object.entries(draft).filter(([name, value]) => value !== null && !isHead(name)),
  );
  const isSameTotal = draft.total === stored.total && draft.girls === null && draft.boys === null;
  const volunteersFollow = draft.volunteers !== null && draft.volunteerMin === null;

  return {
    ...stored,
    ...said,
    ...(!isSameTotal && counted),
    ...(volunteersFollow && { volunteerMin: null }),
  };
}

function isHead(name: string): boolean {
  return heads.some((head) => head === name);
}
