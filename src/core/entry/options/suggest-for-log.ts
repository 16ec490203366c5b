import type { MemberDesk, OptionAsked } from '../../command.js';
import { addDays } from '../../local-date.js';
import type { Offer } from '../../offer.js';
import { understandType } from '../../phrases/understand-answer.js';
import { dateAt, workingDateAt } from '../../today.js';
import { centreNamed, centresWhere, whereToLog } from '../centres.js';
import { readingSettingFor } from '../reading-setting.js';
import { usualTypesHere } from '../usual/usual-types.js';

/** What may be filled in for an option of an entry, the likeliest first. */
export async function suggestForLog(asked: OptionAsked, desk: MemberDesk): Promise<readonly Offer[]> {
  const option = suggesting.find((name) => name === asked.option);
  if (!option) return [];

  const centreId = await centreOf(asked, desk);
  const { zone } = await readingSettingFor(centreId, desk);

  switch (option) {
    case 'type':
      return (await usualTypesHere(centreId, desk)).map((type) => ({ kind: 'type', type }));
    case 'centre':
      return (await centresWhere(desk, 'log an activity')).map((centre) => ({ kind: 'centre', centre }));
    case 'date':
      return lastDays(desk.now, zone);
    case 'start':
      return hours.map((time) => ({ kind: 'start', time }));
    case 'duration':
      return (await durations(asked, centreId, desk)).map((minutes) => ({ kind: 'duration', minutes }));
  }
}

const suggesting = ['type', 'centre', 'date', 'start', 'duration'] as const;

const hours = [
  ...['16:00', '17:00', '18:00', '15:00', '14:00', '19:00', '20:00', '10:00', '09:00'],
  ...['11:00', '12:00', '13:00', '08:00', '21:00', '22:00', '16:30', '17:30', '18:30', '15:30', '14:30'],
];

async function centreOf({ options }: OptionAsked, desk: MemberDesk): Promise<string | null> {
  const typed = options['centre']?.trim();
  if (!typed) return (await whereToLog(desk)).centre?.id ?? null;

  return centreNamed(typed, await centresWhere(desk, 'log an activity'))?.id ?? null;
}

/** A week back, from the day that is on: before four in the morning that is the day before. */
function lastDays(now: Date, zone: string): readonly Offer[] {
  const today = dateAt(now, zone);
  const working = workingDateAt(now, zone);

  return [0, -1, -2, -3, -4, -5, -6, -7].map((days) => ({
    kind: 'day',
    date: addDays(working, days),
    today,
  }));
}

async function durations(
  { options }: OptionAsked,
  centreId: string | null,
  desk: MemberDesk,
): Promise<readonly number[]> {
  const setting = await readingSettingFor(centreId, desk);
  const key = options['type'] ? understandType(options['type'], setting).type : null;
  const usual = setting.vocabulary.find((type) => type.key === key)?.usualMin;

  return [...new Set([...(usual ? [usual] : []), 60, 90, 120, 150, 180, 240, 45, 30])];
}
