import type { MemberDesk } from '../../command.js';
import { addDays } from '../../local-date.js';
import { dateAt } from '../../today.js';
import type { ActivityType, Vocabulary } from '../../vocabulary/activity-type.js';
import { centresWhere } from '../centres.js';
import { readingSettingFor } from '../reading-setting.js';

/** Every type, the person's most frequent ones first, then the centre's, then the rest in the network's order. */
export async function usualTypesHere(
  centreId: string | null,
  desk: MemberDesk,
): Promise<readonly ActivityType[]> {
  const { vocabulary } = await readingSettingFor(centreId, desk);
  const centres = centreId ? [centreId] : (await centresWhere(desk, 'log an activity')).map(({ id }) => id);

  return [...new Set([...(await usualTypesAt(centres, vocabulary, desk)), ...vocabulary])];
}

/** Those in use over the last three months. */
export async function usualTypesAt(
  centreIds: readonly string[],
  vocabulary: Vocabulary,
  desk: MemberDesk,
): Promise<readonly ActivityType[]> {
  const since = addDays(dateAt(desk.now, 'UTC'), -90);
  const usual = await desk.activities.usualTypes(desk.person.id, centreIds, since);

  return usual.flatMap((key) => vocabulary.find((type) => type.key === key) ?? []);
}
