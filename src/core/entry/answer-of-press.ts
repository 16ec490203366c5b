import { leaders } from '../activity.js';
import { isLocalDate, isLocalTime } from '../local-date.js';
import type { EntryDraft } from './draft.js';
import type { Topic } from './question.js';

/** What a pressed button or a picked option says about the topic; `undefined` for one that was never offered. */
export function takePress(topic: Topic, value: string, draft: EntryDraft): EntryDraft | undefined {
  switch (topic) {
    case 'centre':
      return { ...draft, centreId: value };
    case 'type':
      return { ...draft, type: value, form: null };
    case 'when':
      return withWhen(value, draft);
    case 'heads':
      return withNumber(value, (total) => ({ ...draft, ...noParts, total }));
    case 'duration':
      return withNumber(value, (durationMin) => withDuration(draft, durationMin));
    case 'volunteers':
      return withNumber(value, (volunteers) => ({ ...draft, volunteers, volunteerMin: null }));
    case 'led_by':
      return withLeader(value, draft);
    case 'parts':
      return settleParts(value, draft);
    case 'note':
    case 'split':
    case 'clash':
    case 'same':
    case 'unusual':
    case 'summary':
    case 'field':
      return undefined;
  }
}

/** A day alone, or with hours: `2026-11-22@1600-180`. */
function withWhen(value: string, draft: EntryDraft): EntryDraft | undefined {
  const said = /^(?<date>[\d-]{10})(?:@(?<hour>\d{2})(?<minute>\d{2})-(?<minutes>\d{1,4}))?$/u.exec(
    value,
  )?.groups;
  const { date = '', hour, minute, minutes } = said ?? {};
  if (!isLocalDate(date)) return undefined;
  if (hour === undefined || minute === undefined || minutes === undefined) return { ...draft, date };

  const start = `${hour}:${minute}`;
  return isLocalTime(start) ? { ...withDuration(draft, Number(minutes)), date, start } : undefined;
}

/** A new duration, with volunteer hours that followed the old one following on. */
export function withDuration(draft: EntryDraft, durationMin: number): EntryDraft {
  const followed = draft.volunteerMin === (draft.volunteers ?? 0) * (draft.durationMin ?? 0);

  return { ...draft, durationMin, volunteerMin: followed ? null : draft.volunteerMin };
}

const noParts = { girls: null, boys: null, nonbinary: null, unknown: null, ages: null } as const;

function withNumber(value: string, take: (number: number) => EntryDraft): EntryDraft | undefined {
  return /^\d{1,6}$/u.test(value) ? take(Number(value)) : undefined;
}

function withLeader(value: string, draft: EntryDraft): EntryDraft | undefined {
  const ledBy = leaders.find((leader) => leader === value);

  return ledBy && { ...draft, ledBy };
}

function settleParts(value: string, draft: EntryDraft): EntryDraft | undefined {
  if (value === 'total') return { ...draft, ...noParts };
  if (value !== 'parts') return undefined;

  return { ...draft, total: (draft.girls ?? 0) + (draft.boys ?? 0) + (draft.nonbinary ?? 0), unknown: null };
}
