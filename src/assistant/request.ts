import type { Command } from '../core/command.js';
import type { Conversation } from '../core/conversation.js';
import type { Options } from '../core/inbound.js';
import type { TypedLine } from '../core/ports/typed-line-records.js';
import type { Refusal } from '../core/refusals.js';

/** What somebody's act asks for. */
export type Request =
  | {
      readonly kind: 'run';
      readonly command: Command;
      readonly input: string;
      readonly options: Options;
    }
  | { readonly kind: 'press'; readonly command: Command; readonly parts: readonly string[] }
  | {
      readonly kind: 'reply';
      readonly command: Command;
      readonly text: string;
      readonly conversation: Conversation;
    }
  /** `otherwise` is said where the words are no line either. */
  | {
      readonly kind: 'hear';
      readonly command: Command;
      readonly text: string;
      readonly otherwise: Refusal;
    }
  | { readonly kind: 'submit'; readonly command: Command; readonly answers: Options }
  | { readonly kind: 'reread'; readonly command: Command; readonly input: string; readonly line: TypedLine }
  | { readonly kind: 'entered' }
  | { readonly kind: 'refused'; readonly because: Refusal }
  | { readonly kind: 'silence' };
