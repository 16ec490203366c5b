import type { Conversation } from '../conversation.js';

/** Only those of a room, or of a command. */
export interface ConversationsOf {
  readonly roomId?: string;
  readonly command?: string;
}

export interface ConversationRecords {
  byId(id: string): Promise<Conversation | undefined>;
  /** The one asked last that has not expired. */
  latestOf(personId: string, now: Date, within?: ConversationsOf): Promise<Conversation | undefined>;
  save(conversation: Conversation): Promise<void>;
  end(id: string): Promise<void>;
}
