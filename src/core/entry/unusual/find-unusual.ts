import {
  judgedNumbers,
  type Activity,
  type ActivityRecord,
  type Confirmed,
  type JudgedNumber,
} from '../../activity.js';
import type { MemberDesk } from '../../command.js';
import type { Question } from '../question.js';
import { numberOf } from './confirmed.js';
import { farFromUsual } from './far-from-usual.js';

/** How many of the centre's last entries of a type are looked at. */
const lookedAt = 40;

/** The smallest differences that are worth a question: young people, minutes, volunteers. */
const atLeast: Readonly<Record<JudgedNumber, number>> = { total: 5, durationMin: 120, volunteers: 5 };

/**
 * Asks about a number far from what is usual for the type at the centre, unless it stood in the entry before or was
 * confirmed. That nobody came, or no volunteer, is never unusual.
 */
export async function findUnusual(
  record: ActivityRecord,
  centreId: string,
  confirmed: Confirmed,
  stored: Activity | undefined,
  desk: MemberDesk,
): Promise<Question | undefined> {
  const open = judgedNumbers.filter((name) => {
    const value = numberOf(name, record);
    const isKnown = stored !== undefined && isSettledIn(stored, name, record);

    return value > 0 && confirmed[name] !== value && !isKnown;
  });
  if (open.length === 0) return undefined;

  const made = (await desk.activities.lastNumbers(centreId, record.type, lookedAt)).filter(
    ({ id }) => id !== stored?.id,
  );
  for (const number of open) {
    const value = numberOf(number, record);
    const numbers = made.map((activity) => activity[number]);
    const usual = farFromUsual(numbers, value, atLeast[number]);
    if (usual)
      return { topic: 'unusual', reason: 'far-from-usual', words: null, far: { number, value, usual } };
  }

  return undefined;
}

function isSettledIn(stored: Activity, name: JudgedNumber, record: ActivityRecord): boolean {
  const value = numberOf(name, record);

  return stored.confirmed[name] === value || numberOf(name, stored.record) === value;
}
