import type { ActivityRow } from '../rows/activity-row.js';

/** An array of objects in pieces as its rows come: keys are the columns, numbers are numbers, what nobody said is null. */
export async function* writeActivitiesJson(
  pages: AsyncIterable<readonly ActivityRow[]>,
): AsyncGenerator<string> {
  let before = '[';
  for await (const page of pages) {
    for (const row of page) {
      yield `${before}\n${JSON.stringify(row)}`;
      before = ',';
    }
  }

  yield before === '[' ? '[]\n' : '\n]\n';
}
