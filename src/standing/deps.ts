import type { PostTo } from '../core/chat-platform.js';
import type { DueDrawing, StandingQueue } from '../core/chat-ports.js';
import type { Message } from '../core/message.js';
import type { PlatformName } from '../core/people.js';
import type { OutboxLog } from '../outbox/deps.js';
import type { Wait } from '../outbox/wait.js';

export interface DrawerDeps {
  readonly standing: StandingQueue;
  /** Posts a message, or changes the one that its slot has. */
  readonly post: PostTo;
  /** Those that are open here; what stands elsewhere is for others. */
  readonly platforms: readonly PlatformName[];
  /** What the message says as it stands now; undefined where it is to stay as it is for good. */
  readonly word: (drawing: DueDrawing) => Promise<Message | undefined>;
  /** Names this process; unique for ever. */
  readonly holder: string;
  readonly now: () => Date;
  readonly log: OutboxLog;
  readonly wait?: Wait;
}
