import { addHours, addMinutes } from 'date-fns';
import type { Activity } from '../activity.js';
import type { MemberDesk } from '../command.js';
import type { DeliverySource } from '../deliveries/delivery-source.js';
import { addDays, weekdayOf } from '../local-date.js';
import { weekOf } from '../period.js';
import { may } from '../rights.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { takeTurn } from './ask-question.js';
import type { ReflectFact } from './reflect-facts.js';
import { showQuestion, showSession } from './show-reflections.js';

const name = 'reflection';
const afterMinutes = 10;
const forHours = 20;

/**
 * Whoever logged a session of today or yesterday is asked one question about it a little later, in private: once between
 * Monday and Wednesday and once in the rest of the week at most, so that it stays a treat.
 */
export async function offerAfterSession(activity: Activity, centre: Scope, desk: MemberDesk): Promise<void> {
  const today = dateAt(desk.now, centre.zone);
  if (!may(desk.person.grants, 'reflect', centre) || activity.record.date < addDays(today, -1)) return;
  const key = `reflection:${centre.id}:${desk.person.id}:${weekOf(today).name}:${weekdayOf(today) <= 3 ? 1 : 2}`;
  if (await desk.deliveries.byKey(key)) return;
  const question = await takeTurn(centre.id, desk);
  if (!question) return;

  const fact: ReflectFact = {
    kind: 'reflection-offered',
    question: showQuestion(question),
    session: await showSession(activity, centre, desk),
  };

  await desk.deliveries.add([
    {
      ...{ key, kind: name, to: { kind: 'person', personId: desk.person.id }, manner: 'after-session' },
      dueAt: addMinutes(desk.now, afterMinutes),
      notAfter: addHours(desk.now, forHours),
      fact,
    },
  ]);
}

/** It is offered when an entry is kept; by then the entry may be gone. */
export const reflectionSource: DeliverySource = {
  name,
  due: () => Promise.resolve([]),

  async isStillWanted({ fact, to }, records) {
    const { session } = fact as Extract<ReflectFact, { readonly kind: 'reflection-offered' }>;
    const person = to.kind === 'person' ? await records.people.byId(to.personId) : undefined;

    for (const networkId of new Set(person?.grants.map(({ scope }) => scope.networkId))) {
      const activity = await records.activities.byCode(networkId, session.code);
      if (activity?.loggedById !== person?.id) continue;
      const answers = activity ? await records.reflections.about(activity.centreId, activity.id) : [];
      if (activity && !activity.deletedAt && answers.length === 0) return true;
    }

    return false;
  },
};
