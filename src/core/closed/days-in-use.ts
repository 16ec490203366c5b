import type { LocalDate } from '../calendar.js';
import type { MemberDesk } from '../command.js';
import type { DaysInUse } from '../entry/asking-facts.js';

/** What is noted already for days that are marked closed: activities, and that they were open. */
export async function daysInUse(
  centreId: string,
  from: LocalDate,
  to: LocalDate,
  desk: MemberDesk,
): Promise<DaysInUse | undefined> {
  const dates = new Set<LocalDate>();
  let activities = 0;
  for await (const page of desk.activities.between([centreId], from, to)) {
    activities += page.length;
    for (const { record } of page) dates.add(record.date);
  }

  const marks = await desk.dayMarks.between([centreId], from, to);
  const open = [...new Set(marks.map(({ date }) => date))].filter(
    (date) => marks.findLast((mark) => mark.date === date && mark.state !== 'cancelled')?.state === 'open',
  );
  if (activities === 0 && open.length === 0) return undefined;

  return { kind: 'days-in-use', activities, dates: [...dates].sort(), open };
}
