import type { Inbound } from '../../../core/inbound.js';
import type { Us } from '../us.js';

/** What an update is to us. */
export type Incoming =
  | {
      readonly kind: 'event';
      readonly event: Inbound;
      /** The press that waits to be acknowledged. */
      readonly query?: string;
      /** The file that came with it, still to be fetched. */
      readonly file?: FileAt;
      /** Our message that is answered. */
      readonly answered?: Answered;
    }
  /** A person wants to type an answer. */
  | { readonly kind: 'wants-to-type'; readonly wish: WishToType }
  /** Somebody spoke to us whom we are not shown. */
  | { readonly kind: 'faceless'; readonly address: string; readonly message: number }
  /** A press that leads nowhere. */
  | { readonly kind: 'dead-press'; readonly query: string };

export interface WishToType {
  readonly query: string;
  readonly address: string;
  readonly conversation: string;
  readonly user: number;
  readonly name: string;
  readonly language: string | null;
}

export interface FileAt {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface Answered {
  readonly message: number;
  /** As its buttons say; null where there are none. */
  readonly conversation: string | null;
}

export interface Reading {
  readonly us: Us;
  readonly updateId: number;
  readonly receivedAt: Date;
}
