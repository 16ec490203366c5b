import { chunksOf } from '../core/chunks.js';
import type { DayMark } from '../core/day-mark.js';
import type { NewActivity } from '../core/ports/activity-records.js';
import type { Records, Store } from '../core/ports.js';
import { defaultSettings } from '../core/structure.js';
import { activityBatches } from './activities/write.js';
import { dayMarksOf } from './day-marks.js';
import { demoPlaces, unfinishedName, type DemoPlaces } from './network/places.js';
import { addStructure, finishStructure } from './network/structure.js';
import { demoStages, type DemoStages } from './stages.js';

export interface DemoOptions {
  readonly now: Date;
  readonly seed: number;
  /** Ids follow from the seed where nothing makes them; only then can a loading that was cut short go on. */
  readonly newId?: () => string;
  /** How many in all, for load tests; 2020 as it was and the last eight weeks where nobody says. */
  readonly activities?: number;
}

export type DemoLoaded =
  | { readonly kind: 'loaded'; readonly networkId: string; readonly activities: number }
  | { readonly kind: 'refused'; readonly because: 'not-empty' };

const batchSize = 600;

/**
 * Fills an empty store. Until the last transaction, which brings the people, the rooms and the name, the network is called
 * unfinished and nobody is in it; the same call again goes on where it was cut short.
 */
export async function loadDemo(store: Store, options: DemoOptions): Promise<DemoLoaded> {
  const { newId } = options;
  const seed = seedOf(options);
  const places = demoPlaces(seed, newId);
  const begun = await isBegun(store, places);
  if (begun === 'not-empty') return { kind: 'refused', because: 'not-empty' };

  const stages = demoStages(options);
  if (begun === 'no') await store.transact((records) => addStructure(records, places, defaultSettings));
  for await (const batch of activityBatches(stages.year2020, places, seed, newId)) {
    await store.transact((records) => addBatch(records, batch));
  }
  for (const marks of chunksOf(dayMarksOf(stages.year2020, places, seed, newId), batchSize)) {
    await store.transact((records) => addMarks(records, marks));
  }
  await finish(store, places, stages, options);

  const activities = stages.year2020.activities + stages.lately.activities;

  return { kind: 'loaded', networkId: places.networkId, activities };
}

/** Another number of activities makes another demo, so none is taken for the rest of another. */
function seedOf({ seed, activities }: DemoOptions): string {
  return activities === undefined ? String(seed) : `${seed}/${activities}`;
}

async function isBegun(store: Store, places: DemoPlaces): Promise<'no' | 'begun' | 'not-empty'> {
  const [network, ...others] = await store.records.structure.networks();
  if (network === undefined) return 'no';
  const isOurs = network.id === places.networkId && network.name === unfinishedName;

  return isOurs && others.length === 0 ? 'begun' : 'not-empty';
}

async function finish(
  store: Store,
  places: DemoPlaces,
  { lately }: DemoStages,
  options: DemoOptions,
): Promise<void> {
  const { now, newId } = options;
  const seed = seedOf(options);
  const batches: (readonly NewActivity[])[] = [];
  for await (const batch of activityBatches(lately, places, seed, newId)) batches.push(batch);
  const marks = dayMarksOf(lately, places, seed, newId);

  await store.transact(async (records) => {
    for (const batch of batches) await addBatch(records, batch);
    await records.dayMarks.addMany(marks);
    await finishStructure(records, places, now);
  });
}

/** What a loading that was cut short has kept is kept whole, so the first one tells. */
async function addBatch({ activities }: Records, batch: readonly NewActivity[]): Promise<void> {
  const [first] = batch;
  if (first && (await activities.byRef(first))) return;
  await activities.addMany(batch);
}

async function addMarks({ dayMarks }: Records, marks: readonly DayMark[]): Promise<void> {
  const [first] = marks;
  if (first && (await dayMarks.on(first.centreId, first.date))) return;
  await dayMarks.addMany(marks);
}
