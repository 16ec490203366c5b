import type { Language } from '../../core/calendar.js';
import type { ChatDirectory, ChatHistory } from '../../core/chat-history.js';
import type { HandleInbound } from '../../core/inbound.js';
import type { Identify } from './identify.js';
import type { PageWords } from './page-words.js';
import type { MenuEntry } from './wire.js';

export interface BrowserRoomDeps {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly handle: HandleInbound;
  readonly history: ChatHistory;
  readonly directory: ChatDirectory;
  /** The commands by the name one types, without the slash. */
  readonly menu: (language: Language) => readonly MenuEntry[];
  readonly words: (language: Language) => PageWords;
  readonly now: () => Date;
  readonly log: BrowserLog;
  /** Who is asking; left out, the page says it itself and may switch: for a demo store only. */
  readonly identify?: Identify;
}

/** Never gets what people typed. */
export interface BrowserLog {
  info(facts: Readonly<Record<string, unknown>>, sentence: string): void;
  error(facts: Readonly<Record<string, unknown>>, sentence: string): void;
}
