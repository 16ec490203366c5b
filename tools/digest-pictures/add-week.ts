import type { NewActivity } from '../../src/core/ports/activity-records.js';
import type { Records } from '../../src/core/ports.js';
import type { Scope } from '../../src/core/structure.js';
import type { PlaceOf } from './places-of.js';
import type { EntryWriter } from './writer.js';

const said = new Date('2026-11-20T21:00:00Z');
const takenBackAt = new Date('2026-11-23T07:30:00Z');
/** Who takes back a week, so that its centre is silent. */
const silent = 'MC Brina';

/** What makes week 47 of the demo's network what it is: who was busy, who was late, and who said nothing. */
export async function addWeek(placeOf: PlaceOf, write: EntryWriter, records: Records): Promise<void> {
  await silence(placeOf('centre', silent), records);
  await records.activities.addMany(weekOf(placeOf, write));
  await addWords(placeOf('centre', 'Klub Lipa'), records);
}

async function silence({ id }: Scope, { activities }: Records): Promise<void> {
  const theirs = [];
  for await (const page of activities.between([id], '2026-11-16', '2026-11-22')) theirs.push(...page);
  for (const { centreId, id: activityId, version, record } of theirs) {
    await activities.change({ centreId, id: activityId }, version, {
      act: 'deleted',
      record,
      deleted: true,
      delayMin: 0,
      changedAt: takenBackAt,
      changedById: null,
      roomId: null,
    });
  }
}

/** A full week at one centre, a thin one at another, and what four centres wrote down only days after the week before. */
function weekOf(placeOf: PlaceOf, write: EntryWriter): readonly NewActivity[] {
  const at = (name: string): string => placeOf('centre', name).id;
  const lipa = at('Klub Lipa');
  const late = new Date('2026-11-19T15:00:00Z');

  return [
    write(lipa, {
      date: '2026-11-20',
      type: 'music',
      girls: 34,
      boys: 38,
      nonbinary: 2,
      volunteers: 6,
      durationMin: 240,
      ledBy: 'youth',
    }),
    write(lipa, { date: '2026-11-18', type: 'sport', girls: 11, boys: 19, volunteers: 2 }),
    write(lipa, { date: '2026-11-19', type: 'culture', girls: 9, boys: 7, unknown: 1, ledBy: 'together' }),
    write(at('Klub Zvezda'), { date: '2026-11-17', girls: 4, boys: 2 }),
    write(at('Klub Zvezda'), { date: '2026-11-19', girls: 3, boys: 4, type: 'homework', form: 'group' }),
    write(at('MC Grad'), { date: '2026-11-10', girls: 12, boys: 14 }, late),
    write(at('MC Javor'), { date: '2026-11-11', girls: 8, boys: 9, type: 'sport' }, late),
    write(at('MC Javor'), { date: '2026-11-12', girls: 5, boys: 6, type: 'homework', form: 'group' }, late),
    write(at('Klub Mozaik'), { date: '2026-11-13', girls: 21, boys: 17, volunteers: 3 }, late),
    write(at('MC Breza'), { date: '2026-11-03', girls: 7, boys: 9 }, late),
  ];
}

async function addWords(lipa: Scope, { reflections, targets, people }: Records): Promise<void> {
  const nina = await people.byIdentity({ platform: 'browser', userId: 'nina' });
  if (!nina) throw new Error('The demo has no Nina.');
  await reflections.add({
    centreId: lipa.id,
    id: 'the-band',
    activityId: null,
    questionId: null,
    text: 'Bend je sam prosil za dvorano in jo za sabo še pospravil.',
    warned: false,
    personId: null,
    answeredAt: said,
    sharedAt: said,
  });
  const aim = { year: 2026, indicator: 'visits', setAt: said, setById: nina.id } as const;
  await targets.set({ ...aim, scopeId: lipa.id, value: 4_200 });
}
