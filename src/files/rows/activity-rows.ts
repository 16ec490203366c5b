import type { Activity } from '../../core/activity.js';
import { activityRow, type ActivityRow, type PlaceNames } from './activity-row.js';

export interface RowNames {
  readonly placeOf: (centreId: string) => PlaceNames;
  /** Names by person, as they are now. */
  readonly namesOf: (personIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** Pages of rows for pages of activities, in the same order; deleted ones are left out. */
export async function* activityRows(
  pages: AsyncIterable<readonly Activity[]>,
  { placeOf, namesOf }: RowNames,
): AsyncGenerator<readonly ActivityRow[]> {
  for await (const page of pages) {
    const standing = page.filter(({ deletedAt }) => deletedAt === null);
    const names = await namesOf([...new Set(standing.flatMap(({ loggedById }) => loggedById ?? []))]);

    yield standing.map((activity) =>
      activityRow(activity, placeOf(activity.centreId), nameIn(names, activity)),
    );
  }
}

function nameIn(names: ReadonlyMap<string, string>, { loggedById, loggedByLabel }: Activity): string | null {
  const name = loggedById === null ? loggedByLabel : names.get(loggedById);

  return name === undefined || name === '' ? null : name;
}
