import { spotOf } from '../address.js';
import { clientLanguageOf } from '../client-language.js';
import { drawMessage } from '../draw/draw-message.js';
import type { Incoming } from '../ingest/incoming.js';
import type { Link } from '../link.js';
import { sendParts } from '../send/send-parts.js';

/** An administrator who stays hidden is told so; nothing can be theirs. */
export async function answerFaceless(
  { address, message }: Extract<Incoming, { kind: 'faceless' }>,
  link: Link,
): Promise<void> {
  const language = clientLanguageOf(link.spokenIn.get(address) ?? null);
  const lines = link.deps.words(language).lines('telegram-faceless');

  await sendParts(
    {
      key: `faceless:${address}:${message}`,
      spot: spotOf(address),
      parts: drawMessage({ lines }),
      answering: message,
    },
    link,
  );
}
