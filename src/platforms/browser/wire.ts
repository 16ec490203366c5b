import type { Language } from '../../core/calendar.js';
import type { Button, Choice, Line } from '../../core/message.js';
import type { Role } from '../../core/rights.js';
import type { PageWords } from './page-words.js';

/** What the page and the server say to each other, as JSON. */
export interface PersonView {
  readonly userId: string;
  readonly name: string;
  readonly language: Language;
  /** The widest role the person has, and where; null for somebody who has not joined. */
  readonly role: Role | null;
  readonly scope: string | null;
}

export interface RoomView {
  readonly address: string;
  readonly kind: 'private' | 'group';
  readonly title: string;
  readonly latest: MessageView | null;
}

export interface MenuEntry {
  readonly name: string;
  readonly summary: string;
  readonly example?: string;
}

export interface Session {
  readonly me: PersonView;
  readonly people: readonly PersonView[];
  /** Whether this page may speak as any of the people. */
  readonly switchable: boolean;
  readonly rooms: readonly RoomView[];
  readonly menu: readonly MenuEntry[];
  readonly words: PageWords;
}

interface Placed {
  readonly address: string;
  readonly id: string;
  /** ISO moments. */
  readonly postedAt: string;
}

export interface SaidView extends Placed {
  readonly kind: 'said';
  readonly from: string;
  readonly name: string;
  readonly text: string;
  /** The first words of the assistant's message that this one answers, or the name of the file that it is about. */
  readonly answering: string | null;
  readonly file: { readonly name: string; readonly bytes: number } | null;
}

export interface AnswerView extends Placed {
  readonly kind: 'answer';
  readonly lines: readonly Line[];
  readonly buttons: readonly Button[];
  readonly choice: Choice | null;
  readonly picture: { readonly url: string; readonly description: string } | null;
  readonly file: { readonly url: string; readonly name: string; readonly bytes: number } | null;
  readonly editedAt: string | null;
  readonly onlyForMe: boolean;
  /** Whether it answers me, and whether I may answer it by typing. */
  readonly forMe: boolean;
  readonly awaitsText: boolean;
}

export type MessageView = SaidView | AnswerView;

export type PostedAct =
  | {
      readonly kind: 'text';
      /** Blank only where a file comes with it. */
      readonly text: string;
      readonly replyTo?: string | undefined;
      /** Set where its file was uploaded under the key of the post. */
      readonly withFile?: true | undefined;
    }
  | { readonly kind: 'press'; readonly button: string };

export interface Post {
  /** A UUID made by the page; the same one for every try. */
  readonly key: string;
  readonly as?: string | undefined;
  readonly address: string;
  readonly act: PostedAct;
}

/** What came of a post, as the writer may see it. */
export interface Posted {
  readonly messages: readonly MessageView[];
}

export interface Refused {
  readonly sentence: string;
  /** Set when one has to join first: the words for it. */
  readonly joining?: PageWords;
}

export interface Joining {
  readonly name: string;
  readonly code: string;
}
