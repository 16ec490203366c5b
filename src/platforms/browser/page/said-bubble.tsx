import type { VNode } from 'preact';

import type { PageWords } from '../page-words.js';
import type { MessageView } from '../wire.js';
import { FileSaid, Uploading } from './attachments.js';
import { AlertIcon, CheckIcon, ClockIcon, ReplyIcon } from './icons.js';
import { timeOfDay } from './moments.js';
import type { Pending } from './outbox.js';
import { usePage } from './page-context.js';
import { Words } from './text.js';
import { momentOf, type Entry } from './timeline.js';
import type { Chat } from './use-chat.js';

/** After so many tries one is offered to give it up. */
const patience = 3;

interface SaidBubbleProps {
  readonly entry: Entry;
  readonly mine: boolean;
  readonly chat: Chat;
  readonly answer: (message: MessageView) => void;
}

export function SaidBubble({ entry, mine, chat, answer }: SaidBubbleProps): VNode {
  const { me, words } = usePage();
  const at = momentOf(entry);
  const said = entry.kind === 'message' && entry.message.kind === 'said' ? entry.message : null;
  const text = entry.kind === 'outgoing' ? entry.text : (said?.text ?? '');
  const { pending } = entry;
  const file = said?.file ?? pending?.file;

  return (
    <>
      <div class={mine ? 'bubble my-bubble' : 'bubble'}>
        {said?.answering ? (
          <p class="quoted" dir="auto">
            <ReplyIcon /> {said.answering}
          </p>
        ) : null}
        {file ? <FileSaid {...file} /> : null}
        {text === '' ? null : (
          <p class="said" dir="auto">
            <Words text={text} />
          </p>
        )}
        {mine && said?.file && said.text.trim() === '' && !pending ? (
          <button type="button" class="plain" onClick={() => answer(said)}>
            {words['use-file']}
          </button>
        ) : null}
        <span class="stamp">
          <time dateTime={at.toISOString()}>{timeOfDay(at, me.language)}</time>
          {mine ? <Receipt pending={pending} /> : null}
        </span>
      </div>
      {pending?.file && !pending.refusedWith ? <Uploading {...pending.file} /> : null}
      {pending && (pending.refusedWith || pending.tries >= patience) ? (
        <Stuck pending={pending} chat={chat} />
      ) : null}
    </>
  );
}

function Receipt({ pending }: { readonly pending: Pending | null }): VNode | null {
  const { words } = usePage();
  if (!pending) return <CheckIcon label={words.sent} />;

  return pending.refusedWith ? null : <ClockIcon label={words.sending} />;
}

function Stuck({ pending, chat }: { readonly pending: Pending; readonly chat: Chat }): VNode {
  const { words } = usePage();
  const refused = pending.refusedWith;

  return (
    <div class={refused ? 'stuck refused' : 'stuck'} role="alert">
      <AlertIcon />
      <span>{refused ? `${words['not-sent']}. ${whyNot(pending, refused, words)}` : words.sending}</span>
      <button type="button" class="plain" onClick={() => chat.tryAgain(pending.key)}>
        {words['try-again']}
      </button>
      <button type="button" class="plain" onClick={() => chat.discard(pending.key)}>
        {words.discard}
      </button>
    </div>
  );
}

function whyNot(
  { file }: Pending,
  { status, sentence }: NonNullable<Pending['refusedWith']>,
  words: PageWords,
): string {
  if (status === 0) return words['upload-cut-off'];
  if (status === 410) return words['file-not-there'];

  return status === 413 && !file ? words['too-long'] : sentence;
}
