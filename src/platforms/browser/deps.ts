import type { Language } from '../../core/calendar.js';
import type { ChatDirectory, ChatHistory } from '../../core/chat-history.js';
import type { KeptFiles } from '../../core/ports/kept-files.js';
import type { HandleInbound } from '../../core/inbound.js';
import type { Admission } from './identify.js';
import type { PageWords } from './page-words.js';
import type { MenuEntry } from './wire.js';

export interface BrowserRoomDeps {
  readonly handle: HandleInbound;
  readonly history: ChatHistory;
  readonly directory: ChatDirectory;
  readonly files: KeptFiles;
  /** The commands by the name one types, without the slash. */
  readonly menu: (language: Language) => readonly MenuEntry[];
  readonly words: (language: Language) => PageWords;
  readonly now: () => Date;
  readonly log: BrowserLog;
  /** One joins by invitation; left out, the page says itself who it is and may switch: for a demo store only. */
  readonly admission?: Admission;
}

/** Never gets what people typed. */
export interface BrowserLog {
  error(facts: Readonly<Record<string, unknown>>, sentence: string): void;
}
