import type { ChatHistory } from '../../core/chat-history.js';
import { roles, type Grant } from '../../core/rights.js';
import type { BrowserRoomDeps } from './deps.js';
import type { BrowserPerson } from './identify.js';
import { roomsOf } from './rooms.js';
import { viewMessage } from './view-message.js';
import type { PersonView, RoomView, Session } from './wire.js';

type SessionDeps = Pick<BrowserRoomDeps, 'directory' | 'history' | 'menu' | 'words' | 'admission'>;

/** Everything the page needs to know before it draws anything. */
export async function sessionOf(me: BrowserPerson, deps: SessionDeps): Promise<Session> {
  const switchable = deps.admission === undefined;
  const people = switchable ? await deps.directory.people() : [me];
  const rooms = await roomsOf(me, deps.directory);

  return {
    me: viewPerson(me),
    people: people.map(viewPerson),
    switchable,
    rooms: await Promise.all(
      rooms.map(async (room): Promise<RoomView> => {
        return { ...room, latest: await latestIn(room.address, me.userId, deps.history) };
      }),
    ),
    menu: deps.menu(me.language),
    words: deps.words(me.language),
  };
}

async function latestIn(address: string, viewer: string, history: ChatHistory): Promise<RoomView['latest']> {
  const message = (await history.recent(address, viewer, 1)).at(-1);

  return message ? (viewMessage(message, viewer) ?? null) : null;
}

function viewPerson(person: BrowserPerson): PersonView {
  const widest = widestOf(person.grants);

  return {
    userId: person.userId,
    name: person.displayName,
    language: person.language,
    role: widest?.role ?? null,
    scope: widest?.scope.name ?? null,
  };
}

function widestOf(grants: readonly Grant[]): Grant | undefined {
  return [...grants].sort((one, other) => roles.indexOf(other.role) - roles.indexOf(one.role))[0];
}
