import type { Period } from '../period.js';
import type { Records } from '../ports.js';

/** Who said something of these days at the centre, by an activity or a mark; empty while it is silent. */
export async function whoSaid(
  centreId: string,
  { from, to }: Pick<Period, 'from' | 'to'>,
  { activities, dayMarks }: Pick<Records, 'activities' | 'dayMarks'>,
): Promise<ReadonlySet<string>> {
  const said = new Set(
    (await dayMarks.between([centreId], from, to)).map(({ loggedById }) => loggedById ?? ''),
  );
  for await (const page of activities.between([centreId], from, to)) {
    for (const { loggedById } of page) said.add(loggedById ?? '');
  }

  return said;
}

export async function hasSaid(
  centreId: string,
  days: Pick<Period, 'from' | 'to'>,
  records: Pick<Records, 'activities' | 'dayMarks'>,
): Promise<boolean> {
  return (await whoSaid(centreId, days, records)).size > 0;
}
