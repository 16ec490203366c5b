import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';

import { roomIn } from './chat-state.js';
import { Conversation } from './conversation.js';
import { usePage } from './page-context.js';
import { PersonSwitch } from './person-switch.js';
import { RoomList } from './room-list.js';
import { useChat } from './use-chat.js';
import type { Mail } from './use-mail.js';
import { useMedia } from './use-media.js';
import { usePicked } from './use-picked.js';

interface RoomsProps {
  readonly address: string | undefined;
  readonly goTo: (address: string | undefined) => void;
  readonly become: (userId: string) => void;
  readonly mail: Mail;
  readonly refresh: () => void;
}

/** Side by side where there is width for it; on a phone one at a time. */
export function Rooms({ address, goTo, become, mail, refresh }: RoomsProps): VNode {
  const { me, rooms } = usePage();
  const narrow = useMedia('(max-width: 719px)');
  const room = rooms.find((each) => each.address === address) ?? (narrow ? undefined : rooms[0]);
  const chat = useChat(me.userId, room?.address, mail, refresh);
  const picked = usePicked();
  const unread = rooms.reduce((sum, each) => sum + roomIn(chat.rooms, each.address).unread, 0);

  useEffect(() => {
    document.title = `${unread > 0 ? `(${unread}) ` : ''}${room?.kind === 'group' ? `${room.title} · ` : ''}Beležka`;
  }, [unread, room]);

  const person = <PersonSwitch become={become} />;
  return (
    <div class="page">
      {narrow && room ? null : (
        <RoomList chat={chat} open={room?.address} goTo={goTo} {...(narrow ? { person } : {})} />
      )}
      {room ? (
        <Conversation
          key={room.address}
          room={room}
          chat={chat}
          picked={picked}
          person={person}
          back={narrow ? () => goTo(undefined) : undefined}
        />
      ) : null}
    </div>
  );
}
