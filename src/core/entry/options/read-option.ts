import { forms, leaders, settings } from '../../activity.js';
import { addDays } from '../../local-date.js';
import type { ReadingSetting } from '../../phrases/reading.js';
import { understandDuration, understandWhen } from '../../phrases/understand-answer.js';
import { understandLine } from '../../phrases/understand-line.js';
import { limits } from '../../record-rules.js';
import type { Scope } from '../../structure.js';
import { dateAt } from '../../today.js';
import { centreNamed } from '../centres.js';
import type { EntryDraft } from '../draft.js';
import type { LogOption } from './log-option.js';
import { readAges } from './read-ages.js';
import { readCount, readHours } from './read-number.js';
import { readStart } from './read-start.js';

export interface OptionSetting extends ReadingSetting {
  /** Where the person may log. */
  readonly centres: readonly Scope[];
}

type Said = Partial<EntryDraft>;
type ReadableOption = Exclude<LogOption, 'type'>;

/** What a filled-in value says of an entry; undefined when it isn't what the option takes. */
export function readOption(name: ReadableOption, text: string, setting: OptionSetting): Said | undefined {
  switch (name) {
    case 'date':
      return readDate(text, setting);
    case 'start':
      return readStartAndLength(text, setting);
    case 'duration':
      return readDuration(text, setting);
    case 'form':
      return found('form', forms.find((key) => key === text) ?? understandLine(text, setting).form);
    case 'setting':
      return found('setting', settings.find((key) => key === text) ?? understandLine(text, setting).setting);
    case 'led_by':
      return found('ledBy', leaders.find((key) => key === text) ?? understandLine(text, setting).ledBy);
    case 'title':
    case 'note':
      return { [name]: text };
    case 'total':
    case 'girls':
    case 'boys':
    case 'nonbinary':
    case 'unknown':
    case 'newcomers':
    case 'volunteers':
      return found(name, readCount(text, setting));
    case 'youth_leaders':
      return found('youthLeaders', readCount(text, setting));
    case 'volunteer_hours':
      return found('volunteerMin', readHours(text, setting));
    case 'ages':
      return found('ages', readAges(text, setting));
    case 'centre':
      return readCentre(text, setting);
  }
}

function found<Name extends keyof EntryDraft>(
  name: Name,
  value: EntryDraft[Name] | undefined,
): Said | undefined {
  const said = value ?? undefined;

  return said === undefined ? undefined : { [name]: said };
}

function readDate(text: string, setting: ReadingSetting): Said | undefined {
  const { date, start, durationMin, ask, spans } = understandWhen(text, setting);
  const today = dateAt(setting.now, setting.zone);
  if (!date || !spans.date || ask.length > 0) return undefined;
  if (date > today || date < addDays(today, -limits.daysBack)) return undefined;

  return { date, ...(start && { start }), ...(durationMin !== null && { durationMin }) };
}

function readStartAndLength(text: string, setting: ReadingSetting): Said | undefined {
  const read = readStart(text, setting);
  if (!read) return undefined;

  return { start: read.start, ...(read.durationMin !== null && { durationMin: read.durationMin }) };
}

function readDuration(text: string, setting: ReadingSetting): Said | undefined {
  const { durationMin, start } = understandDuration(text, setting);
  const { least, most } = limits.durationMin;
  if (durationMin === null || durationMin < least || durationMin > most) return undefined;

  return { durationMin, ...(start && { start }) };
}

function readCentre(text: string, { centres }: OptionSetting): Said | undefined {
  const centre = centres.find(({ id }) => id === text) ?? centreNamed(text, centres);

  return centre && { centreId: centre.id };
}
