/** Who and what there is on the stand-in, as tests hold it. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
}

export interface Guild {
  readonly id: string;
  readonly name: string;
  readonly preferredLocale: string;
}

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'thread' | 'dm';
  readonly guild: Guild | null;
  readonly parentId: string | null;
  /** The other end of a direct message. */
  readonly person: Person | null;
}

export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
}
