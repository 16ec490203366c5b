import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { MessageView, RoomView } from '../wire.js';
import { roomIn } from './chat-state.js';
import { Composer } from './composer.js';
import { BackIcon, DownIcon, GroupIcon, Logo } from './icons.js';
import { usePage } from './page-context.js';
import { hint } from './room-list.js';
import { awaiting } from './room-messages.js';
import { Timeline } from './timeline-view.js';
import type { Chat } from './use-chat.js';
import { useAttaching } from './use-attaching.js';
import { useDraft, type Draft } from './use-draft.js';
import { useDrop } from './use-drop.js';
import { useMedia } from './use-media.js';
import type { Picked } from './use-picked.js';
import { useStick } from './use-stick.js';

interface ConversationProps {
  readonly room: RoomView;
  readonly chat: Chat;
  readonly picked: Picked;
  readonly person: VNode;
  readonly back: (() => void) | undefined;
}

export function Conversation({ room, chat, picked, person, back }: ConversationProps): VNode {
  const { me, words } = usePage();
  const { messages, fetched } = roomIn(chat.rooms, room.address);
  const pending = chat.pending.filter((post) => post.address === room.address);
  const [answering, setAnswering] = useAnswering(messages);
  const draft = useDraft(me.userId, room.address);
  const attaching = useAttaching(picked, room.address);
  const take = (files: readonly File[]): void => {
    attaching.take(files);
    draft.field.current?.focus();
  };
  const hanging = useDrop(take);
  const scroll = useStick(messages.at(-1)?.id);

  // In private everything is for the assistant, and a command answers nothing but a file.
  const talks = room.kind === 'group' && !draft.text.startsWith('/');
  const answered = talks || answering?.kind === 'said' ? answering : undefined;
  useRefocus(draft, messages);

  const press = (button: string): void => chat.send(room.address, { kind: 'press', button });

  return (
    <main class="conversation">
      <RoomBar room={room} person={person} back={back} />
      {chat.lost ? (
        <p class="lost" role="status">
          {words.reconnecting}
        </p>
      ) : null}
      <div class="scroller" ref={scroll.scroller} tabIndex={0} aria-label={words.conversation} role="region">
        <div
          class="log"
          ref={scroll.content}
          role="log"
          aria-live="polite"
          aria-relevant="additions text"
          aria-busy={!fetched}
        >
          {fetched && messages.length === 0 && pending.length === 0 ? <Empty use={draft.begin} /> : null}
          <Timeline
            group={room.kind === 'group'}
            messages={messages}
            pending={pending}
            chat={chat}
            me={me.userId}
            press={press}
            use={draft.begin}
            answer={(message) => {
              setAnswering(message);
              draft.field.current?.focus();
            }}
          />
        </div>
      </div>
      {scroll.atEnd ? null : (
        <button type="button" class={scroll.news ? 'pill news' : 'pill'} onClick={scroll.toEnd}>
          <DownIcon />
          <span class={scroll.news ? '' : 'unseen'}>
            {scroll.news ? words['new-messages'] : words['to-the-end']}
          </span>
        </button>
      )}
      {hanging ? <p class="drop">{words['drop-here']}</p> : null}
      <Composer
        draft={draft}
        attaching={{ ...attaching, take }}
        answering={answered}
        stopAnswering={() => setAnswering(undefined)}
        send={(text) => {
          const { file } = attaching;
          const act = { kind: 'text', text, ...(answered && { replyTo: answered.id }) } as const;
          chat.send(room.address, file ? { ...act, withFile: true } : act, file);
          attaching.takeOff();
          setAnswering(undefined);
          scroll.toEnd();
        }}
      />
    </main>
  );
}

/** What the next text answers: by itself the question that waits for me, else what I chose. */
function useAnswering(
  messages: readonly MessageView[],
): readonly [MessageView | undefined, (message: MessageView | undefined) => void] {
  const question = awaiting(messages);
  const edition = question?.kind === 'answer' ? `${question.id} ${question.editedAt ?? ''}` : '';
  const [answering, setAnswering] = useState(question);

  useEffect(() => setAnswering(question), [edition]);

  return [answering, setAnswering];
}

/** A button that had the focus may be gone with its message's edit: writing goes on then. */
function useRefocus(draft: Draft, messages: readonly MessageView[]): void {
  const hasKeyboard = useMedia('(pointer: fine)');

  useEffect(() => {
    if (hasKeyboard && document.activeElement === document.body) draft.field.current?.focus();
  }, [messages]);
}

function RoomBar({ room, person, back }: Pick<ConversationProps, 'room' | 'person' | 'back'>): VNode {
  const { words } = usePage();

  return (
    <header class="bar">
      {back ? (
        <button type="button" class="round" aria-label={words['back-to-rooms']} onClick={back}>
          <BackIcon />
        </button>
      ) : null}
      {room.kind === 'private' ? (
        <Logo />
      ) : (
        <span class="room-mark">
          <GroupIcon />
        </span>
      )}
      <div class="room-heading">
        <h2 dir="auto">{room.kind === 'private' ? 'Beležka' : room.title}</h2>
        <p>{hint(room, words)}</p>
      </div>
      {person}
    </header>
  );
}

function Empty({ use }: { readonly use: (example: string) => void }): VNode {
  const { words } = usePage();
  const [before = '', after = ''] = words['nothing-here-hint'].split('/help');

  return (
    <div class="empty">
      <Logo />
      <h3>{words['nothing-here-yet']}</h3>
      <p>
        {before}
        <button type="button" class="example" onClick={() => use('/help')}>
          /help
        </button>
        {after}
      </p>
    </div>
  );
}
