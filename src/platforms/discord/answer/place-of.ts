import type { DueAnswer } from '../../../core/chat-platform.js';
import { isOfWork } from '../../../core/jobs/slot-of-work.js';
import type { Answer } from '../../../core/message.js';
import type { ReplyTo } from '../reply-to.js';
import type { MessageRef } from './message-ref.js';

export type Place =
  /** In place of the deferral, or of the pressed message. */
  | { readonly kind: 'original'; readonly ephemeral: boolean }
  /** A further message. What was deferred or pressed goes first, where the answer stands for it but can't stand in it. */
  | { readonly kind: 'follow-up'; readonly ephemeral: boolean; readonly insteadOf?: 'original' }
  | { readonly kind: 'posted'; readonly ref: MessageRef }
  /** A follow-up of the same interaction that only its asker sees. */
  | { readonly kind: 'whispered'; readonly ref: MessageRef };

/** Where an answer goes while its interaction is open; `shown` is the message that holds its slot. */
export function placeOf(
  { answer, index }: Pick<DueAnswer, 'answer' | 'index'>,
  replyTo: ReplyTo,
  shown: MessageRef | undefined,
): Place {
  const { deferred, inPrivate } = replyTo;
  if (deferred === 'as-change') return placeOfChange(answer, replyTo, shown);

  if (index === 0) {
    return answer.audience === 'private' && deferred === 'for-room' && !inPrivate
      ? { kind: 'follow-up', ephemeral: true, insteadOf: 'original' }
      : { kind: 'original', ephemeral: deferred === 'for-asker' };
  }
  return shown && !shown.ephemeral
    ? { kind: 'posted', ref: shown }
    : { kind: 'follow-up', ephemeral: isHidden(answer, inPrivate) };
}

function placeOfChange(answer: Answer, replyTo: ReplyTo, shown: MessageRef | undefined): Place {
  const { pressed, inPrivate } = replyTo;
  const isShownThere = shown !== undefined && shown.messageId === pressed?.messageId;

  if (pressed && (answer.onto === 'pressed' || isShownThere)) {
    return pressed.ephemeral && answer.audience === 'room' && isShownThere
      ? { kind: 'follow-up', ephemeral: false, insteadOf: 'original' }
      : { kind: 'original', ephemeral: pressed.ephemeral };
  }
  if (shown?.ephemeral && isOfWork(answer.slot)) return { kind: 'whispered', ref: shown };

  return shown && !shown.ephemeral
    ? { kind: 'posted', ref: shown }
    : { kind: 'follow-up', ephemeral: isHidden(answer, inPrivate) };
}

/** In a private chat everybody there may see it. */
function isHidden({ audience }: Answer, inPrivate: boolean): boolean {
  return !inPrivate && audience !== 'room';
}
