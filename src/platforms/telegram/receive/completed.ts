import type { Act, FileGiven, Inbound } from '../../../core/inbound.js';
import type { Answered, FileAt, Incoming } from '../ingest/incoming.js';
import { takesFile } from '../ingest/takes-file.js';
import type { Link } from '../link.js';
import { promptSlot } from '../send/ask-to-type.js';
import { fetchFile } from './fetch-file.js';

/** The event with its file, and with the conversation it answers. */
export async function completed(
  { event, file, answered }: Extract<Incoming, { kind: 'event' }>,
  link: Link,
): Promise<Inbound> {
  const { act } = event;
  if (act.kind !== 'text') return event;

  const answers = answered && (await conversationOf(answered, event.room.address, link));
  const completedAct: Act = {
    ...act,
    ...(answers !== undefined && { answers }),
    ...(file && {
      file: takesFile(act.text, link.deps.menu) ? await fetchFile(file, link) : unfetched(file),
    }),
  };

  return { ...event, act: completedAct };
}

/** What nobody asks us to take is only known to be there. */
function unfetched({ name, mediaType, bytes }: FileAt): FileGiven {
  return { name, mediaType, bytes, content: null };
}

async function conversationOf(
  { message, conversation }: Answered,
  address: string,
  { deps }: Link,
): Promise<string | undefined> {
  return conversation ?? (await deps.posted.find('telegram', address, promptSlot(String(message))));
}
