import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { newCode } from '../receipt-code.js';
import type { Scope } from '../structure.js';
import { nobody, shownCount, type Counts, type LiveCount } from './live-count.js';
import { showCount } from './show-count.js';

/** What is to be counted, as it was said. */
export interface Beginning {
  readonly type: string | null;
  readonly title: string | null;
  readonly counts: Counts;
}

export async function beginCount(
  beginning: Beginning,
  centre: Scope,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const count: LiveCount = {
    ...beginning,
    centreId: centre.id,
    id: newCode(() => desk.chance.random(), 10),
    roomId: desk.room.id,
    startedById: desk.person.id,
    startedAt: desk.now,
    ...{ last: null, finishedAt: null, activityId: null, givenUpAt: null },
  };
  const { last, finishedAt, activityId, givenUpAt, ...newCount } = count;
  await desk.counts.begin(newCount);

  return standHere(count, desk);
}

/** Puts the count into this room. One that stands here already goes on in a message further down. */
export async function standHere(count: LiveCount, desk: MemberDesk): Promise<readonly Fact[]> {
  const shown = shownCount(count);
  const standing = await desk.standing.showing(shown);
  const above = standing.filter(({ roomId }) => roomId === desk.room.id);
  const moved = { kind: 'count-moved', subject: count.id } as const;

  for (const message of above) await desk.standing.keep({ ...message, ...moved }, desk.now);
  if (above.length > 0) await desk.standing.touch(moved, desk.now);

  const slot = `count:${count.id}:${newCode(() => desk.chance.random(), 5)}`;
  const language = languageOfRoom(desk) === null ? desk.person.language : null;
  await desk.standing.keep({ ...shown, roomId: desk.room.id, slot, language }, desk.now);
  return [{ kind: 'count-stands', count: await showCount(count, desk), slot }];
}

function languageOfRoom({ room }: MemberDesk) {
  return room.language ?? room.scope?.language ?? null;
}

export const nothingSaid: Beginning = { type: null, title: null, counts: nobody };
