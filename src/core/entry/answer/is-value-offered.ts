import type { LocalDate } from '../../calendar.js';
import type { MemberDesk } from '../../command.js';
import { isDateToLog, limits } from '../../record-rules.js';
import { dateAt } from '../../today.js';
import { centresWhere } from '../centres.js';
import { vocabularyFor } from '../prompt-for.js';
import type { Topic } from '../question.js';
import type { EntryTalk } from '../talk.js';
import { zoneFor } from './left-out.js';

/** A button's value is checked as if it had been typed: it may have been made up. */
export async function isValueOffered(
  topic: Topic,
  value: string,
  { draft }: EntryTalk,
  desk: MemberDesk,
): Promise<boolean> {
  switch (topic) {
    case 'centre':
      return (await centresWhere(desk, 'log an activity')).some(({ id }) => id === value);
    case 'type':
      return (await vocabularyFor(draft, desk)).some(({ key }) => key === value);
    case 'when':
      return isWhenToLog(value, dateAt(desk.now, await zoneFor(draft, desk)));
    case 'heads':
    case 'volunteers':
      return isWithin(value, limits.heads);
    case 'duration':
      return isWithin(value, limits.durationMin);
    case 'led_by':
    case 'parts':
    case 'note':
    case 'split':
    case 'clash':
    case 'same':
    case 'unusual':
    case 'summary':
    case 'field':
      return true;
  }
}

function isWithin(
  value: string,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  return Number(value) >= least && Number(value) <= most;
}

function isWhenToLog(value: string, today: LocalDate): boolean {
  const [date = '', hours] = value.split('@');

  return isDateToLog(date, today) && (hours === undefined || isWithin(hours.slice(5), limits.durationMin));
}
