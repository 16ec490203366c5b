import { InteractionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Audience } from '../../core/message.js';
import type { Asking } from './ingest/interaction.js';

const pressedMessage = z.object({ channelId: z.string(), messageId: z.string(), ephemeral: z.boolean() });

const shape = z.object({
  applicationId: z.string(),
  interactionId: z.string(),
  token: z.string(),
  /** A message that is to come, seen by all or only by the asker; or a change of the pressed one. */
  deferred: z.enum(['for-room', 'for-asker', 'as-change']),
  /** Between the person and the bot: nothing needs hiding there. */
  inPrivate: z.boolean(),
  /** The message whose button was pressed, or opened the form. */
  pressed: pressedMessage.nullable(),
});

/** What is needed to answer an interaction, also after a restart. */
export type ReplyTo = Readonly<z.infer<typeof shape>>;

export function replyToOf(interaction: Asking, audience: Audience): ReplyTo {
  const { application_id, id, token, guild_id, message } = interaction;
  const inPrivate = guild_id === undefined;

  return {
    applicationId: application_id,
    interactionId: id,
    token,
    deferred: deferralOf(interaction, inPrivate || audience === 'room'),
    inPrivate,
    pressed: message
      ? {
          channelId: message.channel_id,
          messageId: message.id,
          ephemeral: ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
        }
      : null,
  };
}

/** Undefined for an event that nobody can be answered to but in its room. */
export function readReplyTo(kept: unknown): ReplyTo | undefined {
  const read = shape.safeParse(kept);

  return read.success ? read.data : undefined;
}

function deferralOf({ type, message }: Asking, forAll: boolean): ReplyTo['deferred'] {
  if (type === InteractionType.MessageComponent || message) return 'as-change';

  return forAll ? 'for-room' : 'for-asker';
}
