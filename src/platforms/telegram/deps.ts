import type { OutgoingAnswers, PlatformNotes, PostedMessages } from '../../core/chat-ports.js';
import type { HandleInbound } from '../../core/inbound.js';
import type { Menu } from '../../core/menu.js';
import type { WordsFor } from '../../locales/words.js';

export interface TelegramDeps {
  readonly token: string;
  /** Without a slash at its end. */
  readonly apiRoot: string;
  readonly updates: UpdatesBy;
  readonly handle: HandleInbound;
  readonly menu: Menu;
  /** Sends the answers that were kept for the event, which come back through `answer`. */
  readonly deliver: (key: string, address: string) => Promise<void>;
  readonly outgoing: Pick<OutgoingAnswers, 'settle'>;
  readonly posted: PostedMessages;
  readonly notes: PlatformNotes;
  readonly words: WordsFor;
  readonly now: () => Date;
  readonly log: TelegramLog;
  /** Called at most once, when after the start Telegram lets us take no more updates. */
  readonly ended: (error: Error) => void;
}

export type UpdatesBy =
  { readonly by: 'polling' } | { readonly by: 'webhook'; readonly url: string; readonly secret: string };

/** Never gets what people typed, nor the token. */
export interface TelegramLog {
  info(facts: Readonly<Record<string, unknown>>, sentence: string): void;
  warn(facts: Readonly<Record<string, unknown>>, sentence: string): void;
  error(facts: Readonly<Record<string, unknown>>, sentence: string): void;
}
