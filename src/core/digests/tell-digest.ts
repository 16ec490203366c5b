import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { may } from '../rights.js';
import { readAsked, type Asked } from '../stats/asked.js';
import { seesExactly } from '../stats/sees-exactly.js';
import { tellFigures } from '../stats/tell-figures.js';
import { dateAt } from '../today.js';
import { computeDigest } from './compute-digest.js';

/** `now` is for the room it is asked in, a preview for who asks. */
export type DigestAct = 'now' | 'preview';
export type DigestQuestion = Pick<Asked, 'scope' | 'period' | 'asOf'>;

/** `/digest now|preview [SCOPE] [PERIOD]`. */
export async function tellDigestAsked(
  act: DigestAct,
  text: string,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const read = await readAsked(text, {}, 'last-week', desk);
  if ('refused' in read) return [{ kind: 'refused', because: read.refused }];
  if (read.asked.indicator !== null) return [{ kind: 'refused', because: { reason: 'digest-unread' } }];
  if ('asked' in read && 'scope' in read.asked) return [await tellDigest(act, read.asked, desk)];

  const scopes = 'which' in read ? read.which.filter((scope) => mayOrder(desk, scope)) : [];
  const [only, another] = scopes;
  if (only && !another) return [await tellDigest(act, { ...read.asked, scope: only }, desk)];

  return [{ kind: 'which-scope', command: 'digest', view: act, ...read.asked, scopes }];
}

export async function tellDigest(
  act: DigestAct,
  { scope, period, asOf }: DigestQuestion,
  desk: MemberDesk,
): Promise<Fact> {
  if (!mayOrder(desk, scope)) return { kind: 'refused', because: { reason: 'no-right', command: 'digest' } };
  const isForRoom = act === 'now' && desk.room.scope !== null;

  return {
    kind: 'digest-told',
    digest: await computeDigest({ scope, period, asOf, now: desk.now }, desk),
    isExact: seesExactly(desk, scope, isForRoom),
    isForRoom,
    today: dateAt(desk.now, scope.zone),
    wasDueAt: null,
    leftOut: [],
  };
}

/** What its button opens, for whoever may read figures there. */
export async function tellDetails(question: DigestQuestion, desk: MemberDesk): Promise<Fact> {
  const told = await tellFigures({ ...question, indicator: null, asOf: null }, 'overview', desk);

  return told.kind === 'figures-told' ? { kind: 'digest-detailed', told } : told;
}

export async function tellSilent({ scope, period }: DigestQuestion, desk: MemberDesk): Promise<Fact> {
  const { missing, onHoliday } = await computeDigest({ scope, period, asOf: null, now: desk.now }, desk);

  return { kind: 'silent-told', scope, period, missing, onHoliday, today: dateAt(desk.now, scope.zone) };
}

export function mayOrder({ person }: MemberDesk, scope: Asked['scope']): boolean {
  return may(person.grants, 'choose digests', scope);
}
