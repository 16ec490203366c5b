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
import { nextMoment } from './rhythm-moments.js';
import type { Rhythm } from './subscription.js';
import { mayOrder } from './tell-digest.js';

/** `/digest on [weekly|monthly] [mon–sun | 1–28] [HH:MM] [SCOPE]`: into the room where it is said. */
export async function orderDigest(text: string, desk: MemberDesk): Promise<readonly Fact[]> {
  const said = orderSaid(text);
  if (!said) return refused({ reason: 'digest-rhythm' });
  if (desk.room.kind === 'group' && !desk.room.scope) return refused({ reason: 'room-not-linked' });

  const places = await placesWhere(desk, (place, grants) => may(grants, 'choose digests', place));
  if (said.rest !== '') {
    const named = placeNamed(said.rest, places, desk.person.language);
    return 'refused' in named ? refused(named.refused) : [await order(named.place, said.rhythm, desk)];
  }

  const [scope, another] = usualPlaces(places, desk);
  if (scope && !another) return [await order(scope, said.rhythm, desk)];
  const period = readPeriod('last-week', dateAt(desk.now, scope?.zone ?? 'UTC'));
  if (!period) throw new Error('There always was a last week.');

  return [
    {
      kind: 'which-scope',
      command: 'digest',
      view: viewOfRhythm(said.rhythm),
      period,
      asOf: null,
      scopes: usualPlaces(places, desk),
    },
  ];
}

export async function orderPressed(view: string, scope: Scope, desk: MemberDesk): Promise<Fact> {
  const rhythm = rhythmOfView(view);
  if (!rhythm || !mayOrder(desk, scope)) return { kind: 'refused', because: { reason: 'question-over' } };

  return order(scope, rhythm, desk);
}

async function order(scope: Scope, rhythm: Rhythm, desk: MemberDesk): Promise<Fact> {
  const subscription = await desk.subscriptions.add({
    id: desk.chance.newId(),
    roomId: desk.room.id,
    scopeId: scope.id,
    rhythm,
    createdAt: desk.now,
    createdById: desk.person.id,
  });

  return {
    kind: 'digest-ordered',
    subscription,
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

  return [{ kind: 'digests-listed', digests, today: dateAt(desk.now, desk.room.scope?.zone ?? 'UTC') }];
}

/** The room's, else those that the person holds a role at. */
function usualPlaces(places: readonly Scope[], { room, person }: MemberDesk): readonly Scope[] {
  const here = places.find(({ id }) => id === room.scope?.id);
  if (here) return [here];
  const held = new Set(person.grants.map(({ scope }) => scope.id));

  return places.filter(({ id }) => held.has(id));
}

/** In few bytes, for a button. */
function viewOfRhythm(rhythm: Rhythm): string {
  const day = rhythm.kind === 'weekly' ? `w${rhythm.weekday}` : `m${rhythm.day}`;

  return `on.${day}.${rhythm.at.replace(':', '')}`;
}

function rhythmOfView(view: string): Rhythm | null {
  const { kind, day, hour, minute } =
    /^on\.(?<kind>[wm])(?<day>\d{1,2})\.(?<hour>\d\d)(?<minute>\d\d)$/u.exec(view)?.groups ?? {};
  if (kind === undefined) return null;
  const at = `${hour ?? ''}:${minute ?? ''}`;

  return kind === 'w'
    ? { kind: 'weekly', weekday: Number(day), at }
    : { kind: 'monthly', day: Number(day), at };
}

function refused(because: Refusal): readonly Fact[] {
  return [{ kind: 'refused', because }];
}
