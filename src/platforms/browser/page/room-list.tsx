import type { VNode } from 'preact';

import type { RoomView } from '../wire.js';
import { roomIn } from './chat-state.js';
import { GroupIcon, Logo } from './icons.js';
import { seenUntil } from './kept.js';
import { shortMoment } from './moments.js';
import { usePage } from './page-context.js';
import { firstWords } from './room-messages.js';
import type { Chat } from './use-chat.js';

interface RoomListProps {
  readonly chat: Chat;
  readonly open: string | undefined;
  readonly goTo: (address: string) => void;
  readonly person?: VNode;
}

export function RoomList({ chat, open, goTo, person }: RoomListProps): VNode {
  const { rooms, words } = usePage();

  return (
    <nav class="rooms" aria-label={words.rooms}>
      <header class="bar brand">
        <Logo />
        <h1>Beležka</h1>
        {person}
      </header>
      {chat.lost && open === undefined ? <p class="lost">{words.reconnecting}</p> : null}
      <ul>
        {rooms.map((room) => (
          <li key={room.address}>
            <RoomLink room={room} chat={chat} current={room.address === open} goTo={goTo} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface RoomLinkProps {
  readonly room: RoomView;
  readonly chat: Chat;
  readonly current: boolean;
  readonly goTo: (address: string) => void;
}

function RoomLink({ room, chat, current, goTo }: RoomLinkProps): VNode {
  const { me, words } = usePage();
  const { messages, unread } = roomIn(chat.rooms, room.address);
  const latest = messages.at(-1) ?? room.latest;

  return (
    <button
      type="button"
      class="room-link"
      aria-current={current ? 'page' : undefined}
      onClick={() => goTo(room.address)}
    >
      {room.kind === 'private' ? (
        <Logo />
      ) : (
        <span class="room-mark">
          <GroupIcon />
        </span>
      )}
      <span class="room-name" dir="auto">
        {room.kind === 'private' ? 'Beležka' : room.title}
      </span>
      {latest ? (
        <time class="room-moment" dateTime={latest.postedAt}>
          {shortMoment(new Date(latest.postedAt), new Date(), me.language)}
        </time>
      ) : null}
      <span class="room-latest" dir="auto">
        {latest ? <LatestWords latest={latest} /> : hint(room, words)}
      </span>
      {unread > 0 ? <Unread count={unread} /> : !current && isNews(latest, me.userId) ? <Unread /> : null}
    </button>
  );
}

/** How many are new, or only that some are: what came while nobody looked isn't counted. */
function Unread({ count }: { readonly count?: number }): VNode {
  const { words } = usePage();

  return (
    <span class={count === undefined ? 'unread uncounted' : 'unread'}>
      <span class="unseen">
        {words['new-messages']}
        {count === undefined ? '' : ': '}
      </span>
      {count}
    </span>
  );
}

function isNews(latest: RoomView['latest'], me: string): boolean {
  if (!latest || (latest.kind === 'said' && latest.from === me)) return false;

  return latest.postedAt > seenUntil.read(me, latest.address);
}

function LatestWords({ latest }: { readonly latest: NonNullable<RoomView['latest']> }): VNode {
  const { me, words } = usePage();
  const author = latest.kind === 'answer' ? '' : latest.from === me.userId ? words.you : latest.name;

  return (
    <>
      {author === '' ? null : <span class="room-author">{author}: </span>}
      {firstWords(latest)}
    </>
  );
}

export function hint(room: RoomView, words: ReturnType<typeof usePage>['words']): string {
  return room.kind === 'private' ? words['private-room-hint'] : words['group-room-hint'];
}
