import type { Chance, Command, Desk } from '../core/command.js';
import { languages, type Language } from '../core/calendar.js';
import type { Doors } from '../core/doors.js';
import type { Act, Inbound, RoomSeen, Sender } from '../core/inbound.js';
import type { Records } from '../core/ports.js';
import { beginWork } from './begin-work.js';

export interface GreetDeps {
  readonly commands: readonly Command[];
  readonly chance: Chance;
  readonly fingerprint: (secret: string) => string;
  readonly doors: () => Doors;
  readonly drawCode: (text: string) => Promise<Uint8Array>;
}

/** Somebody somewhere, at a certain moment. */
export interface Visit {
  readonly sender: Sender;
  readonly room: RoomSeen;
  readonly now: Date;
  readonly act?: Act;
  /** What is answered. */
  readonly event?: Pick<Inbound, 'key' | 'replyTo'>;
}

/** Who is asking, and where: the desk at which a command works. */
export async function greet(visit: Visit, records: Records, deps: GreetDeps): Promise<Desk> {
  const { sender, act } = visit;
  const identity = { platform: sender.platform, userId: sender.userId };
  const room = await records.rooms.seen(sender.platform, visit.room, deps.chance.newId());
  const person = (await records.people.byIdentity(identity)) ?? null;

  const desk: Omit<Desk, 'begin'> = {
    ...records,
    person,
    identity,
    displayName: sender.displayName,
    clientLanguage: languageOf(sender.clientLanguage) ?? room.language ?? room.scope?.language ?? 'en',
    room,
    file: act && 'file' in act ? (act.file ?? null) : null,
    message: act?.kind === 'text' ? (act.message ?? null) : null,
    now: visit.now,
    chance: deps.chance,
    commands: deps.commands,
    doors: deps.doors(),
    drawCode: deps.drawCode,
    fingerprint: deps.fingerprint,
  };
  return { ...desk, begin: beginWork(desk, visit.event) };
}

/** `sv-SE` is Swedish; a language that isn't ours is none. */
export function languageOf(client: string | null): Language | undefined {
  const primary = client?.toLowerCase().split('-')[0];

  return languages.find((language) => language === primary);
}
