import { addHours } from 'date-fns';
import type { MemberDesk } from '../../command.js';
import type { Conversation } from '../../conversation.js';
import type { DoubtedFact } from '../asking-facts.js';
import type { Fact } from '../../facts.js';
import { newCode } from '../../receipt-code.js';
import { excerptOf, type Doubt, type DoubtedPlace } from './doubt.js';

const keptForHours = 72;

/** A doubt that waits for Keep or Change, as plain JSON; who ignores it leaves the words out for good. */
export interface OpenDoubt {
  readonly kind: 'doubted-words';
  readonly place: DoubtedPlace;
  readonly doubt: Doubt;
  /** `saved`: the rest was saved with it. */
  readonly beside: 'saved' | 'nothing';
  /** Whether other words were asked for. */
  readonly awaits: 'decision' | 'other words';
}

/** The command whose buttons and answers settle a doubt. */
const doubtCommand = 'edit';

/** Until other words are asked for, what is typed in the room goes on with other things. */
const noRoom = '';

/** Keeps what is in doubt aside and asks about it, each on its own. `slot` is where the first of them is asked. */
export async function raiseDoubts(
  doubts: readonly Doubt[],
  place: DoubtedPlace,
  beside: OpenDoubt['beside'],
  slot: string | null,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const facts: Fact[] = [];

  for (const [index, doubt] of doubts.entries()) {
    const id = (index === 0 ? slot : null) ?? newCode(() => desk.chance.random(), 10);
    facts.push(await raise({ kind: 'doubted-words', place, doubt, beside, awaits: 'decision' }, id, desk));
  }

  return facts;
}

export async function raise(
  open: OpenDoubt,
  id: string,
  desk: MemberDesk,
  previous?: Conversation,
): Promise<DoubtedFact> {
  const conversation: Conversation = {
    id,
    personId: desk.person.id,
    roomId: open.awaits === 'decision' ? noRoom : desk.room.id,
    command: doubtCommand,
    state: open,
    step: (previous?.step ?? 0) + 1,
    startedAt: previous?.startedAt ?? desk.now,
    askedAt: desk.now,
    expiresAt: addHours(desk.now, keptForHours),
  };
  await desk.conversations.save(conversation);

  return doubtedFact(open, conversation, desk);
}

/** The question about the words again, as it stands. */
export function doubtedFact(open: OpenDoubt, { id, step }: Conversation, { room }: MemberDesk): DoubtedFact {
  const { doubt, beside, awaits } = open;

  return {
    kind: 'words-doubted',
    conversationId: id,
    step,
    field: doubt.field,
    excerpt: excerptOf(doubt.text),
    beside,
    awaits,
    platform: room.platform,
  };
}

/** What `raise` kept; undefined for the conversation of anything else. */
export function openDoubtOf({ state }: Conversation): OpenDoubt | undefined {
  return isOpenDoubt(state) ? state : undefined;
}

function isOpenDoubt(state: unknown): state is OpenDoubt {
  return typeof state === 'object' && state !== null && 'kind' in state && state.kind === 'doubted-words';
}
