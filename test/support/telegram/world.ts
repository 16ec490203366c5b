import type { Bell } from './bell.js';
import type { FormattedText } from './entity.js';
import type { Payload } from './payload.js';
import type { Upload } from './read-multipart.js';
import type { Demand } from './refusal.js';
import type { RuleName } from './rules.js';
import type { Updates } from './updates.js';

export interface Person {
  readonly id: number;
  readonly firstName: string;
  readonly username: string | undefined;
  readonly languageCode: string | undefined;
}

export interface Chat {
  readonly id: number;
  readonly kind: 'private' | 'group' | 'supergroup';
  readonly title: string;
  readonly isForum: boolean;
}

export interface Topic {
  readonly id: number;
  readonly title: string;
}

/** How the bot stands in a chat; `stranger` until the person presses Start. */
export type Standing = 'stranger' | 'member' | 'administrator' | 'blocked' | 'kicked' | 'left';

export interface Room {
  readonly chat: Chat;
  /** Whose private chat it is. */
  readonly person: Person | undefined;
  readonly members: Map<number, Person>;
  readonly administrators: Set<number>;
  readonly topics: Map<number, Topic & { isDeleted: boolean }>;
  readonly messages: Message[];
  readonly sentAt: number[];
  readonly editedAt: number[];
  standing: Standing;
  upgradedTo: number | undefined;
  lastBot: 'ours' | 'another' | undefined;
  pinnedId: number | undefined;
}

export interface StoredFile extends Upload {
  readonly id: string;
  readonly uniqueId: string;
  readonly path: string;
}

export interface Media {
  readonly kind: 'photo' | 'document';
  readonly file: StoredFile;
}

export interface Message {
  readonly id: number;
  readonly chat: Chat;
  /** Absent when the bot wrote it. */
  readonly from: Person | undefined;
  readonly date: number;
  readonly topicId: number | undefined;
  readonly replyTo: Message | undefined;
  readonly service: Payload | undefined;
  body: FormattedText;
  media: Media | undefined;
  markup: Payload | undefined;
  editDate: number | undefined;
  edits: number;
  isDeleted: boolean;
  reactions: readonly string[];
}

/** A press that waits for its answer. */
export interface Query {
  readonly id: string;
  readonly askedAt: number;
  answer: QueryAnswer | undefined;
}

export interface QueryAnswer {
  readonly text: string;
  readonly alert: boolean;
  readonly url: string | undefined;
}

export interface Bot {
  readonly id: number;
  readonly token: string;
  readonly name: string;
  readonly firstName: string;
}

/** All that Telegram knows. */
export interface World {
  readonly bot: Bot;
  readonly now: () => Date;
  readonly demand: Demand;
  readonly without: readonly RuleName[];
  readonly bell: Bell;
  readonly updates: Updates;
  readonly hasLimits: boolean;
  /** When the bot wrote anywhere. */
  readonly sentAt: number[];
  readonly rooms: Map<number, Room>;
  readonly files: Map<string, StoredFile>;
  readonly queries: Map<string, Query>;
  /** Lists of commands by scope and language. */
  readonly commands: Map<string, readonly Payload[]>;
  /** Descriptions by kind and language. */
  readonly descriptions: Map<string, string>;
  readonly count: (what: string) => number;
}

export function secondsOf(date: Date): number {
  return Math.floor(date.getTime() / 1_000);
}
