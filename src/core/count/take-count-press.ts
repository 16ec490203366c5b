import type { MemberDesk } from '../command.js';
import { placeOf } from '../entry/show-entry.js';
import type { Fact } from '../facts.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { standHere } from './begin-count.js';
import { overBecause } from './over-because.js';
import { finishCount } from './finish-count.js';
import { countBuckets, isOver, shownCount, type CountBucket, type LiveCount } from './live-count.js';
import { beginAnother, takeCentre } from './start-count.js';

/** A button was pressed: of a question before a count begins, or of a count. */
export async function takeCountPress(parts: readonly string[], desk: MemberDesk): Promise<readonly Fact[]> {
  const [first, ...others] = parts;
  if (first === 'at') return takeCentre(others, desk);
  if (first === 'new') return beginAnother(others, desk);

  const count = first === undefined ? undefined : await desk.counts.byId(first);
  if (!count) return refused({ reason: 'question-over' });
  const centre = await placeOf(count.centreId, desk);
  if (!may(desk.person.grants, 'log an activity', centre))
    return refused({ reason: 'headcount-not-yours', centre });

  const [what = '', change = ''] = others;
  const bucket = countBuckets.find((name) => name === what);
  if (bucket) return press(count, bucket, Number(change), desk);

  const control = controls.find((name) => name === what);
  return control ? takeControl(control, count, desk) : refused({ reason: 'question-over' });
}

/** One step in the store, and the message is drawn by and by: nobody is told but by the message. */
async function press(
  count: LiveCount,
  bucket: CountBucket,
  change: number,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  if (!isOffered(bucket, change)) return refused({ reason: 'question-over' });
  const isCounted = await desk.counts.press(count.id, {
    bucket,
    change,
    personId: desk.person.id,
    at: desk.now,
  });
  if (isCounted) {
    await desk.standing.touch(shownCount(count), desk.now);
    return [];
  }

  const now = await desk.counts.byId(count.id);
  if (now && isOver(now)) return refused(await overBecause(now, desk));
  return refused({ reason: change < 0 ? 'headcount-at-zero' : 'headcount-at-most' });
}

function isOffered(bucket: CountBucket, change: number): boolean {
  return Math.abs(change) === 1 || (bucket === 'unknown' && change === 5);
}

const controls = ['show', 'finish', 'as-it-is', 'give-up', 'go-on'] as const;
type Control = (typeof controls)[number];

async function takeControl(control: Control, count: LiveCount, desk: MemberDesk): Promise<readonly Fact[]> {
  switch (control) {
    case 'show':
      return isOver(count) ? refused(await overBecause(count, desk)) : showHere(count, desk);
    case 'finish':
      return finishCount(count, 'unless empty', desk);
    case 'as-it-is':
      return finishCount(count, 'also empty', desk);
    case 'give-up':
      return (await desk.counts.giveUp(count.id, desk.now))
        ? redrawn(count, 'given-up', desk)
        : refused(await overBecause(count, desk));
    case 'go-on':
      return (await desk.counts.goOn(count.id)) || !isOver(count)
        ? redrawn(count, 'goes-on', desk)
        : refused(await overBecause(count, desk));
  }
}

/** In a room of others it would be seen by those who may not see it. */
async function showHere(count: LiveCount, desk: MemberDesk): Promise<readonly Fact[]> {
  const { scope } = desk.room;

  return scope && scope.id !== count.centreId
    ? refused({ reason: 'headcount-above' })
    : standHere(count, desk);
}

async function redrawn(
  count: LiveCount,
  what: 'given-up' | 'goes-on',
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  await desk.standing.touch(shownCount(count), desk.now);

  return [{ kind: 'count-told', what }];
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
