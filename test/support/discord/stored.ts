import type { Attachment } from './cast.js';
import type { Component, Embed } from './wire.js';

export interface StoredFile extends Required<Attachment> {
  readonly id: string;
  readonly description: string | null;
}

/** A file that came with a request, under the number its name carries. */
export interface Upload extends Required<Attachment> {
  readonly index: string;
}

export interface StoredMessage {
  readonly id: string;
  readonly roomId: string;
  readonly createdAt: Date;
  /** The one person an ephemeral message is for. */
  readonly onlyFor: string | null;
  readonly interactionId: string | null;
  readonly nonce: string | number | null;
  readonly content: string;
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly files: readonly StoredFile[];
  readonly flags: number;
  readonly editedAt: Date | null;
  readonly edits: number;
}
