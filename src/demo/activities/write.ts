import { setImmediate } from 'node:timers/promises';
import { delayMin } from '../../core/activity-end.js';
import type { NewActivity } from '../../core/ports/activity-records.js';
import { chanceFrom } from '../chance.js';
import { codesFrom, newIdFrom } from '../ids.js';
import { demoNetwork } from '../network/people.js';
import type { DemoPlaces } from '../network/places.js';
import { shareOut } from '../share-out.js';
import type { Stage } from '../shape/stage.js';
import { wallClock } from '../shape/wall-clock.js';
import { composeRecord } from './compose.js';
import { corrections, type Correction } from './correct.js';
import { sketches, type Sketch } from './sketch.js';
import { loggedAtOf, timeOf } from './timing.js';

const batchSize = 600;

/** After so many others have their turn. */
const turn = 100;

/**
 * All activities of a stage, by date and centre, in what is to be stored together; its totals are those of the records as
 * corrected.
 */
export async function* activityBatches(
  stage: Stage,
  places: DemoPlaces,
  seed: string,
  newId?: () => string,
): AsyncGenerator<readonly NewActivity[]> {
  const write = await writerOf(stage, places, seed, newId);
  let written: NewActivity[] = [];

  for (const sketch of sketches(stage, seed)) {
    written.push(write(sketch));
    if (written.length % turn === 0) await setImmediate();
    if (written.length < batchSize) continue;
    yield written;
    written = [];
  }
  if (written.length > 0) yield written;
}

async function writerOf(
  stage: Stage,
  places: DemoPlaces,
  seed: string,
  newId?: () => string,
): Promise<(sketch: Sketch) => NewActivity> {
  const chance = chanceFrom('activity', stage.name, seed);
  const idAt = newId ?? newIdFrom(chanceFrom('id', stage.name, seed));
  const code = codesFrom(seed, stage.name);
  const clock = wallClock(demoNetwork.zone);
  const correct = corrections(stage.until, chanceFrom('correction', stage.name, seed));
  const sums = await sumsOf(stage, seed);
  const visits = shareOut(stage.visits, sums.visits);
  const volunteers = shareOut(stage.volunteers, sums.volunteers);
  const ledByYouth = shareOut(stage.ledByYouth, sums.ledByYouth);

  return (sketch) => {
    const { cell, type } = sketch;
    const timing = timeOf(cell, type, stage.until, clock, chance);
    const shares = {
      visits: visits(sketch.visits),
      volunteers: volunteers(sketch.volunteers),
      ledByYouth: ledByYouth(sketch.ledByYouth) > 0,
    };
    const record = composeRecord(sketch, shares, timing, chance);
    const loggedAt = loggedAtOf(cell.date, timing.end, stage.until, clock, chance);
    const late = delayMin(record.start === null ? clock.endOf(record.date) : timing.end, loggedAt);
    const correction = correct(record, loggedAt);
    const writer = places.writerAt(cell.centre, chance);

    const logged = {
      centreId: places.centreId(cell.centre.name),
      id: idAt(loggedAt),
      networkId: places.networkId,
      code: code(),
      record,
      loggedAt,
      loggedAtGiven: true,
      ...writer,
      delayMin: late,
      roomId: null,
    };

    return correction ? putRight(logged, correction) : logged;
  };
}

/** Written as in the correction's first version, and since then as it is. */
function putRight(activity: NewActivity, { first, changedAt }: Correction): NewActivity {
  const { record, delayMin, loggedById, roomId } = activity;
  const change = {
    act: 'edited' as const,
    record,
    deleted: false,
    delayMin,
    changedAt,
    changedById: loggedById,
    roomId,
  };

  return { ...activity, record: first, history: [change] };
}

/** What all sketches of a stage weigh together. */
async function sumsOf(
  stage: Stage,
  seed: string,
): Promise<Readonly<Record<'visits' | 'volunteers' | 'ledByYouth', number>>> {
  const sums = { visits: 0, volunteers: 0, ledByYouth: 0 };
  let seen = 0;
  for (const sketch of sketches(stage, seed)) {
    sums.visits += sketch.visits;
    sums.volunteers += sketch.volunteers;
    sums.ledByYouth += sketch.ledByYouth;
    seen += 1;
    if (seen % (10 * turn) === 0) await setImmediate();
  }

  return sums;
}
