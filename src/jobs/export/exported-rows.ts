import { chunksOf } from '../../core/chunks.js';
import type { ExportAsked } from '../../core/export/export-asked.js';
import type { JobDesk } from '../../core/jobs/job-kind.js';
import { isOfStaff } from '../../core/privacy/sight.js';
import type { ActivityRow, PlaceNames } from '../../files/rows/activity-row.js';
import { activityRows } from '../../files/rows/activity-rows.js';
import { dayMarkRow, type DayMarkRow } from '../../files/rows/day-mark-row.js';
import { rowFromAbove } from '../../files/rows/row-from-above.js';

/** Small enough that none of them holds up others for long. */
const rowsASlice = 200;

export interface ExportedRows {
  readonly activities: AsyncIterable<readonly ActivityRow[]>;
  readonly dayMarks: () => Promise<readonly DayMarkRow[]>;
  /** Some centre is seen from above. */
  readonly isCut: boolean;
}

/** Rows as the asker may have them: whole of a centre where the person is of its staff, else as seen from above. */
export async function exportedRows(
  { scope, period: { from, to } }: ExportAsked,
  { store, person, goOn }: JobDesk,
): Promise<ExportedRows> {
  const { structure, activities, dayMarks, people } = store.records;
  const network = await structure.within(scope.networkId);
  const { smallCell } = await structure.settings(scope.networkId);
  const names = new Map(network.map(({ id, name }) => [id, name]));
  const centres = (await structure.within(scope.id)).filter(({ kind }) => kind === 'centre');
  const ids = centres.map(({ id }) => id);
  const isWhole = new Map(centres.map(({ id }) => [id, isOfStaff(person, id)]));
  const places = new Map<string, PlaceNames>(
    centres.map(({ id, name, municipalityId }) => [
      id,
      { centre: name, municipality: names.get(municipalityId ?? '') ?? '' },
    ]),
  );
  const placeOf = (id: string): PlaceNames => places.get(id) ?? { municipality: '', centre: '' };

  async function* pages(): AsyncGenerator<readonly ActivityRow[]> {
    let done = 0;
    for await (const page of activities.between(ids, from, to)) {
      const namesOf = (some: readonly string[]) => people.names(some);
      const standing = page.filter(({ deletedAt }) => deletedAt === null);
      for (const slice of chunksOf(standing, rowsASlice)) {
        for await (const rows of activityRows(one(slice), { placeOf, namesOf })) {
          yield rows.map((row, at) =>
            isWhole.get(slice[at]?.centreId ?? '') ? row : rowFromAbove(row, smallCell),
          );
        }
        done += slice.length;
        await goOn({ done, of: null });
      }
    }
  }

  return {
    activities: pages(),
    dayMarks: async () =>
      (await dayMarks.between(ids, from, to)).map((mark) => {
        const row = dayMarkRow(mark, placeOf(mark.centreId));
        // A reason is in words that may name somebody, as a note is.
        return isWhole.get(mark.centreId) ? row : { ...row, reason: null };
      }),
    isCut: ids.some((id) => !isWhole.get(id)),
  };
}

async function* one<T>(page: T): AsyncGenerator<T> {
  yield await Promise.resolve(page);
}
