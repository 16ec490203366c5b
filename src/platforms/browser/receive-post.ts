import type { ChatMessage } from '../../core/chat-history.js';
import type { Act, Inbound, RoomSeen } from '../../core/inbound.js';
import { isAddressed } from './addressed.js';
import type { Arrival } from './arrival.js';
import { content } from './content.js';
import type { BrowserRoomDeps } from './deps.js';
import { placeAnswer } from './place-answer.js';
import { excerpt } from './view-message.js';
import type { PostedAct } from './wire.js';

/** More than a page shows: what is in sight can be answered, edited in its place and looked at. */
export const lookBack = 300;

type ReceiveDeps = Pick<BrowserRoomDeps, 'handle' | 'history' | 'now'> & {
  readonly publish: (message: ChatMessage) => void;
};

/**
 * What a person typed or pressed, on its way to the assistant and the answers on their way back. The same post again keeps
 * every message where it was, so a page may repeat it until it is told that it arrived.
 */
export async function receivePost(deps: ReceiveDeps, arrival: Arrival): Promise<readonly ChatMessage[]> {
  const { person, room, post } = arrival;
  const key = `browser:${post.key}`;
  const earlier = await deps.history.recent(room.address, person.userId, lookBack);
  const receivedAt = deps.now();
  const posted: ChatMessage[] = [];

  const keep = async (message: ChatMessage): Promise<void> => {
    await deps.history.post(message);
    deps.publish(message);
    posted.push(message);
  };

  const quoted = quotedBy(post.act, earlier);
  const said = saidBy(arrival, key, receivedAt, quoted);
  if (said) await keep(earlier.find(({ id }) => id === key) ?? said);

  const answers = await deps.handle(inbound(arrival, key, receivedAt, quoted !== null));

  for (const [index, answer] of answers.entries()) {
    // Later than what was said, one by one, so that they stay in order.
    const at = new Date(Math.max(deps.now().getTime(), receivedAt.getTime()) + index + 1);
    await keep(placeAnswer({ answer, index, key, at, arrival, earlier }));
  }
  return posted;
}

function inbound(arrival: Arrival, key: string, receivedAt: Date, answersAssistant: boolean): Inbound {
  const { person, room, post, clientLanguage } = arrival;
  const { userId, displayName } = person;

  return {
    key,
    receivedAt,
    sender: { platform: 'browser', userId, displayName, clientLanguage },
    room,
    act: actOf(post.act, room, answersAssistant),
  };
}

function actOf(act: PostedAct, room: RoomSeen, answersAssistant: boolean): Act {
  switch (act.kind) {
    case 'text':
      return {
        kind: 'text',
        text: act.text,
        addressed: room.kind === 'private' || isAddressed(act.text, answersAssistant),
      };
    case 'press':
      return act;
  }
}

function saidBy(arrival: Arrival, key: string, at: Date, answering: string | null): ChatMessage | undefined {
  const { person, room, post } = arrival;
  if (post.act.kind !== 'text') return undefined;

  return {
    address: room.address,
    id: key,
    from: person.userId,
    content: { kind: 'said', name: person.displayName, text: post.act.text, answering },
    onlyFor: null,
    postedAt: at,
  };
}

/** The beginning of the assistant's message that is answered; null when it is none. */
function quotedBy(act: PostedAct, earlier: readonly ChatMessage[]): string | null {
  if (act.kind !== 'text' || act.replyTo === undefined) return null;

  const message = earlier.find(({ id, from }) => id === act.replyTo && from === null);
  const read = content.safeParse(message?.content);

  return read.success && read.data.kind === 'answer' ? excerpt(read.data) : null;
}
