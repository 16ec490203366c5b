import type { Posting, Sent } from '../../../core/chat-platform.js';
import { isGroup, spotOf } from '../address.js';
import type { Link } from '../link.js';
import { withTypeButton } from './ask-to-type.js';
import { noteIfGone } from './note-if-gone.js';
import { putMessage } from './put-message.js';

/** Unlike an answer it keeps to Telegram's limits from the start, so that answers always get through. */
export async function postUnasked({ key, address, message, slot }: Posting, link: Link): Promise<Sent> {
  const spot = spotOf(address);
  const wait = slot === undefined ? link.pace.postableIn(spot) : link.pace.changeableIn(spot);
  if (wait > 0) return { kind: 'later', afterMs: wait };

  const sent = await putMessage(
    {
      key,
      spot,
      message: isGroup(spot) ? withTypeButton(message, link) : message,
      slot,
      onto: null,
      answering: null,
    },
    link,
  );
  await noteIfGone(sent, spot, key, link);
  return sent;
}
