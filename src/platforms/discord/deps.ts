import type { ChatPlatform } from '../../core/chat-platform.js';
import type { ChatRooms, PlatformNotes, PostedMessages } from '../../core/chat-ports.js';
import type { HandleInbound } from '../../core/inbound.js';
import type { Forms, Menu, Suggest } from '../../core/menu.js';

export interface DiscordDeps {
  readonly token: string;
  /** Ends in `/api`; the gateway is discovered from it. */
  readonly apiRoot: string;
  readonly events: DiscordEvents;
  readonly handle: HandleInbound;
  readonly menu: Menu;
  readonly suggest: Suggest;
  readonly forms: Forms;
  /** Sends the answers of a handled event, in the room's order. */
  readonly deliver: (key: string, address: string) => Promise<unknown>;
  readonly posted: PostedMessages;
  readonly notes: PlatformNotes;
  readonly rooms: ChatRooms;
  readonly now: () => Date;
  readonly log: DiscordLog;
  /** Called at most once, when after the start Discord closes the gateway for good. */
  readonly ended: (error: Error) => void;
}

/** An application gets its events over the gateway or over HTTP, never both; the key is Discord's, in hexadecimal. */
export type DiscordEvents =
  { readonly by: 'gateway' } | { readonly by: 'interactions'; readonly publicKey: string };

export interface DiscordPlatform extends ChatPlatform {
  /** Takes one HTTP interaction; there where events come that way. */
  readonly interactions?: (request: Request) => Promise<Response>;
}

/** Never gets what people typed, nor any token. */
export interface DiscordLog {
  info(facts: Readonly<Record<string, unknown>>, sentence: string): void;
  warn(facts: Readonly<Record<string, unknown>>, sentence: string): void;
  error(facts: Readonly<Record<string, unknown>>, sentence: string): void;
}
