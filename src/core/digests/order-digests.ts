import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { readPeriod } from '../period.js';
import { fold } from '../phrases/fold.js';
import { placeNamed } from '../place-named.js';
import { placesWhere } from '../places-where.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { nameKey, type Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { orderSaid } from './order-said.js';
import { unpackId } from '../stats/figure-button.js';
import { partsOfRhythm, readRhythmParts, wholeRhythm } from './rhythm-button.js';
import { nextMoment } from './rhythm-moments.js';
import type { Rhythm } from './subscription.js';
import { mayOrder } from './tell-digest.js';
import { undeliveredDigests } from './undelivered-digests.js';

/** `/digest on [weekly|monthly] [mon–sun | 1–28] [HH:MM] [SCOPE]`: into the room where it is said. */
export async function orderDigest(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const said = orderSaid(text);
  if ('refused' in said) return refused(said.refused);
  if (isNowhere(desk)) return refused({ reason: 'room-not-linked' });
  if (said.rest === '') return orderAtUsualPlace(said.rhythm, desk);

  const named = placeNamed(said.rest, await placesToOrder(desk), desk.person.language);
  return 'refused' in named ? refused(named.refused) : [await order(named.place, said.rhythm, desk)];
}

/** A button of the guided way was pressed: `[rhythm so far, place]`. */
export async function guideOrder(
  [parts = '', place]: readonly string[],
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const chosen = readRhythmParts(parts);
  if (!chosen) return refused({ reason: 'question-over' });
  if (isNowhere(desk)) return refused({ reason: 'room-not-linked' });
  const scopeId = place === undefined ? undefined : unpackId(place);
  const rhythm = wholeRhythm(chosen);
  if (!rhythm) return [{ kind: 'digest-order-asked', chosen, scopeId: scopeId ?? null }];
  if (scopeId === undefined) return orderAtUsualPlace(rhythm, desk);

  const scope = (await placesToOrder(desk)).find(({ id }) => id === scopeId);
  return scope ? [await order(scope, rhythm, desk)] : refused({ reason: 'question-over' });
}

function isNowhere({ room }: MemberDesk): boolean {
  return room.kind === 'group' && !room.scope;
}

function placesToOrder(desk: MemberDesk): Promise<readonly Scope[]> {
  return placesWhere(desk, (place, grants) => may(grants, 'choose digests', place));
}

async function orderAtUsualPlace(rhythm: Rhythm, desk: MemberDesk): Promise<readonly Fact[]> {
  const scopes = usualPlaces(await placesToOrder(desk), desk);
  const [scope, another] = scopes;
  if (scope && !another) return [await order(scope, rhythm, desk)];
  const period = readPeriod('last-week', dateAt(desk.now, scope?.zone ?? 'UTC'));
  if (!period) throw new Error('There always was a last week.');

  const view = `on.${partsOfRhythm(rhythm)}`;
  return [{ kind: 'which-scope', command: 'digest', view, period, asOf: null, scopes }];
}

export async function orderPressed(view: string, scope: Scope, desk: MemberDesk): Promise<Fact> {
  const chosen = readRhythmParts(view.replace(/^on\./u, ''));
  const rhythm = chosen && wholeRhythm(chosen);
  if (!rhythm || !mayOrder(desk, scope)) return { kind: 'refused', because: { reason: 'question-over' } };

  return order(scope, rhythm, desk);
}

async function order(scope: Scope, rhythm: Rhythm, desk: MemberDesk): Promise<Fact> {
  const there = await desk.subscriptions.ofRoom(desk.room.id);
  const before = there.find((one) => one.scopeId === scope.id && one.rhythm.kind === rhythm.kind);
  const subscription = await desk.subscriptions.add({
    id: desk.chance.newId(),
    roomId: desk.room.id,
    scopeId: scope.id,
    rhythm,
    createdAt: desk.now,
    createdById: desk.person.id,
  });
  const isOther = before !== undefined && partsOfRhythm(before.rhythm) !== partsOfRhythm(rhythm);

  return {
    kind: 'digest-ordered',
    subscription,
    replaced: isOther ? before.rhythm : null,
    firstAt: nextMoment(rhythm, scope.zone, desk.now).at,
    today: dateAt(desk.now, scope.zone),
  };
}

/** `/digest off [SCOPE|all]`: the only one, else that of the room's own place. */
export async function endDigests(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const mine = (await desk.subscriptions.ofRoom(desk.room.id)).filter(({ scope }) => mayOrder(desk, scope));
  const ended = mine.filter(({ scope }) => {
    if (['all', 'vse', 'alla'].includes(fold(text))) return true;
    if (text !== '') return nameKey(scope.name) === nameKey(text);

    return mine.length === 1 || scope.id === desk.room.scope?.id;
  });
  if (ended.length === 0) return refused({ reason: 'no-such-digest' });
  for (const { id } of ended) await desk.subscriptions.end(id, desk.now);

  return [{ kind: 'digests-ended', scopes: [...new Set(ended.map(({ scope }) => scope.name))] }];
}

export async function listDigests(desk: MemberDesk): Promise<readonly Fact[]> {
  const subscriptions = await desk.subscriptions.ofRoom(desk.room.id);
  const digests = subscriptions.map((subscription) => ({
    subscription,
    nextAt: nextMoment(subscription.rhythm, subscription.scope.zone, desk.now).at,
  }));

  return [
    {
      kind: 'digests-listed',
      digests,
      notThere: await undeliveredDigests(subscriptions, desk),
      mayAdd: !isNowhere(desk),
      today: dateAt(desk.now, desk.room.scope?.zone ?? 'UTC'),
    },
  ];
}

/** The room's, else those that the person holds a role at. */
function usualPlaces(places: readonly Scope[], { room, person }: MemberDesk): readonly Scope[] {
  const here = places.find(({ id }) => id === room.scope?.id);
  if (here) return [here];
  const held = new Set(person.grants.map(({ scope }) => scope.id));

  return places.filter(({ id }) => held.has(id));
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
