import type { Context } from 'hono';

import type { RoomSeen } from '../../core/inbound.js';
import type { BrowserRoomDeps } from './deps.js';
import { identifyByChoice, identifyByCookie, type BrowserPerson } from './identify.js';
import { roomAt } from './rooms.js';

/** Who a request comes from, and the room it is about. */
export interface Place {
  readonly person: BrowserPerson;
  readonly room: RoomSeen;
}

/** Whom a request says it speaks as, and of which room. */
interface Asked {
  readonly as?: string | undefined;
  readonly address?: string | undefined;
}

type PlaceDeps = Pick<BrowserRoomDeps, 'directory' | 'admission'>;

export function callerOf(
  context: Context,
  deps: PlaceDeps,
  as: string | undefined,
): Promise<BrowserPerson | undefined> {
  const { directory, admission } = deps;
  const identify = admission ? identifyByCookie(directory, admission) : identifyByChoice(directory);

  return identify({ as, cookie: context.req.header('cookie') });
}

/** Undefined when nobody is asking, or somebody who isn't in that room. */
export async function placeOf(
  context: Context,
  deps: PlaceDeps,
  { as, address }: Asked,
): Promise<Place | undefined> {
  const person = await callerOf(context, deps, as);
  const room = person && address !== undefined ? await roomAt(address, person, deps.directory) : undefined;

  return person && room ? { person, room } : undefined;
}
