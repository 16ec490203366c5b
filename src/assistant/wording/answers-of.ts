import type { Desk } from '../../core/command.js';
import type { Fact } from '../../core/facts.js';
import type { Act } from '../../core/inbound.js';
import type { Answer, Audience } from '../../core/message.js';
import type { Words } from '../../locales/words.js';
import { addToAnswer, isAdding } from './add-to-answer.js';
import { addressed, botNameIn, inviteReply } from './in-groups.js';
import { wordFact } from './word-facts.js';

interface Decided {
  readonly audience: Audience;
  readonly facts: readonly Fact[];
}

/** Facts as answers: who sees each of them, and whether it takes the place of the message whose button was pressed. */
export function answersOf(
  decided: Decided,
  act: Act | null,
  desk: Pick<Desk, 'room' | 'doors'>,
  words: Words,
): readonly Answer[] {
  const answers: Answer[] = [];

  for (const fact of decided.facts) {
    const last = answers.at(-1);
    if (!isAdding(fact)) {
      answers.push({
        audience: audienceOf(fact, decided.audience, desk),
        ...inviteReply(wordFact(fact, words), fact, desk, words),
        ...(act && takesPlaceOf(act, fact) && { onto: 'pressed' as const }),
      });
    } else if (last) {
      answers.splice(-1, 1, addToAnswer(last, fact, words));
    }
  }

  return answers.map((answer) => addressed(answer, botNameIn(desk)));
}

/** Only what happened is for all, also where a command answers to the room; a secret never stands in a group. */
function audienceOf(fact: Fact, audience: Audience, { room }: Pick<Desk, 'room'>): Audience {
  const { kind } = fact;
  if (kind === 'link-code-made') return 'private';
  const isForAll =
    (kind === 'invited' || kind === 'figures-told' || kind === 'digest-told') && fact.isForRoom;
  if (kind === 'room-linked' || isForAll) return 'room';
  // Figures of another place are not for the people of this one.
  if (kind === 'figures-told' && room.scope !== null) return 'private';

  return audience === 'room' && !isForRoom.includes(kind) ? 'asker' : audience;
}

const isForRoom: readonly Fact['kind'][] = [
  'entry-saved',
  'entry-changed',
  'entry-deleted',
  'change-taken-back',
  'day-marked',
  'days-closed',
  'mark-taken-back',
  'room-entered',
  'count-stands',
  'digest-ordered',
  'digests-ended',
];

/** What happened to an entry is shown where its receipt was, so that nobody takes the old one for true. */
function takesPlaceOf(act: Act, fact: Fact): boolean | undefined {
  if (act.kind !== 'press') return false;

  return settlesReceipt(fact) || (answersHowMany(act.button) && fact.kind !== 'refused');
}

/** Its answer stands where the question stood; a list of such questions stays. */
function answersHowMany(button: string): boolean {
  return /^(?:plan:n:(?!.*:ask$)|log:missing:(?!log:))/u.test(button);
}

/** What happened to an entry is shown where its receipt was, so that nobody takes the old one for true; figures turn their pages. */
function settlesReceipt(fact: Fact): boolean | undefined {
  const { kind } = fact;

  return (
    (kind === 'plan-shown' && fact.became !== null) ||
    kind === 'plan-people-asked' ||
    kind === 'digest-order-asked' ||
    kind === 'plan-taken-back' ||
    kind === 'change-taken-back' ||
    kind === 'entry-deleted' ||
    kind === 'mark-taken-back' ||
    kind === 'figures-told' ||
    (kind === 'work-begun' && fact.replaces) ||
    kind === 'import-left' ||
    (kind === 'figure-explained' && fact.isBack) ||
    kind === 'figure-by-centre' ||
    kind === 'figure-defined' ||
    kind === 'entries-behind-listed' ||
    kind === 'forgotten' ||
    kind === 'forget-given-up'
  );
}
