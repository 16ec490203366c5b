import type { ChatMessage } from '../../core/chat-history.js';
import type { Act, FileGiven, Inbound, RoomSeen } from '../../core/inbound.js';
import { isAddressed } from './addressed.js';
import type { Arrival } from './arrival.js';
import { content, type Said } from './content.js';
import type { BrowserRoomDeps } from './deps.js';
import { givenFile } from './given-file.js';
import { uploadId } from './keep-upload.js';
import { messageId } from './message-id.js';
import { placeAnswer } from './place-answer.js';
import { excerpt } from './view-message.js';
import type { PostedAct } from './wire.js';

/** More than a page shows: what is in sight can be answered, edited in its place and looked at. */
export const lookBack = 300;

type ReceiveDeps = Pick<BrowserRoomDeps, 'handle' | 'history' | 'files' | 'now'> & {
  readonly publish: (message: ChatMessage) => void;
};

/**
 * What a person typed or pressed, on its way to the assistant and the answers on their way back. The same post again keeps
 * every message where it was, so a page may repeat it until it is told that it arrived. Undefined where its file is not there:
 * it is to be uploaded once more.
 */
export async function receivePost(
  deps: ReceiveDeps,
  arrival: Arrival,
): Promise<readonly ChatMessage[] | undefined> {
  const { person, room, post } = arrival;
  const key = messageId(post.key);
  const earlier = await deps.history.recent(room.address, person.userId, lookBack);
  const receivedAt = deps.now();
  const posted: ChatMessage[] = [];

  const keep = async (message: ChatMessage): Promise<void> => {
    await deps.history.post(message);
    deps.publish(message);
    posted.push(message);
  };

  const before = earlier.find(({ id }) => id === key);
  const file = await givenFile(arrival, earlier, deps);
  if (file === undefined) return undefined;

  const quoted = quotedBy(post.act, earlier);
  const arriving: Arriving = { key, receivedAt, answersAssistant: quoted !== null, file };
  const said = saidBy(arrival, arriving, quoted);
  if (said) await keep(before ?? said);

  const answers = await deps.handle(inbound(arrival, arriving));
  // A file alone may yet be answered with what is to become of it.
  if (file && !isAlone(post.act)) await deps.files.forget(uploadId(person, key));

  for (const [index, answer] of answers.entries()) {
    // Later than what was said, one by one, so that they stay in order.
    const at = new Date(Math.max(deps.now().getTime(), receivedAt.getTime()) + index + 1);
    await keep(placeAnswer({ answer, index, key, at, arrival, earlier }));
  }
  return posted;
}

function isAlone(act: PostedAct): boolean {
  return act.kind === 'text' && act.text.trim() === '';
}

interface Arriving {
  readonly key: string;
  readonly receivedAt: Date;
  readonly answersAssistant: boolean;
  readonly file: FileGiven | null;
}

function inbound(arrival: Arrival, { key, receivedAt, ...how }: Arriving): Inbound {
  const { person, room, post, clientLanguage } = arrival;
  const { userId, displayName } = person;

  return {
    key,
    receivedAt,
    sender: { platform: 'browser', userId, displayName, clientLanguage },
    room,
    act: actOf(post.act, room, how),
  };
}

function actOf(
  act: PostedAct,
  room: RoomSeen,
  { answersAssistant, file }: Pick<Arriving, 'answersAssistant' | 'file'>,
): Act {
  switch (act.kind) {
    case 'text': {
      const addressed = room.kind === 'private' || isAddressed(act.text, answersAssistant);

      return { kind: 'text', text: act.text, addressed, ...(addressed && file && { file }) };
    }
    case 'press':
      return act;
  }
}

function saidBy(
  { person, room, post }: Arrival,
  { key, receivedAt, file }: Arriving,
  answering: string | null,
): ChatMessage | undefined {
  const { act } = post;
  if (act.kind !== 'text') return undefined;
  const named = file && { name: file.name, bytes: file.bytes };

  return {
    address: room.address,
    id: key,
    from: person.userId,
    content: {
      kind: 'said',
      name: person.displayName,
      text: act.text,
      answering: act.withFile ? answering : (answering ?? named?.name ?? null),
      file: act.withFile ? named : null,
    } satisfies Said,
    onlyFor: null,
    postedAt: receivedAt,
  };
}

/** The beginning of the assistant's message that is answered; null when it is none. */
function quotedBy(act: PostedAct, earlier: readonly ChatMessage[]): string | null {
  if (act.kind !== 'text' || act.replyTo === undefined) return null;

  const message = earlier.find(({ id, from }) => id === act.replyTo && from === null);
  const read = content.safeParse(message?.content);

  return read.success && read.data.kind === 'answer' ? excerpt(read.data) : null;
}
