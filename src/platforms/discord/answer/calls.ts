import { MessageFlags, Routes, type APIMessage } from 'discord-api-types/v10';
import { createHash } from 'node:crypto';
import type { Drawn } from '../draw/draw-message.js';
import type { ReplyTo } from '../reply-to.js';
import type { Rests } from '../rest.js';
import type { MessageRef } from './message-ref.js';

/** The calls to Discord that messages need; each rejects as the call does. */
export interface Calls {
  changeOriginal(replyTo: ReplyTo, drawn: Drawn): Promise<APIMessage>;
  removeOriginal(replyTo: ReplyTo): Promise<void>;
  followUp(replyTo: ReplyTo, drawn: Drawn, ephemeral: boolean): Promise<APIMessage>;
  changeFollowUp(replyTo: ReplyTo, ref: MessageRef, drawn: Drawn): Promise<APIMessage>;
  /** The same key again within minutes posts nothing more. */
  post(channelId: string, drawn: Drawn, key: string): Promise<APIMessage>;
  change(ref: MessageRef, drawn: Drawn): Promise<APIMessage>;
  /** Leaves the words of a message and takes its buttons. */
  takeButtons(ref: MessageRef): Promise<void>;
}

export function createCalls({ rest, interactions }: Rests): Calls {
  return {
    async changeOriginal({ applicationId, token }, { body, files }) {
      const route = Routes.webhookMessage(applicationId, token, '@original');
      return asMessage(await interactions.patch(route, { body, files, auth: false }));
    },

    async removeOriginal({ applicationId, token }) {
      await interactions.delete(Routes.webhookMessage(applicationId, token, '@original'), { auth: false });
    },

    async followUp({ applicationId, token }, { body, files }, ephemeral) {
      const route = Routes.webhook(applicationId, token);
      const query = new URLSearchParams({ wait: 'true' });
      const flags = ephemeral ? { flags: MessageFlags.Ephemeral } : {};
      return asMessage(
        await interactions.post(route, { body: { ...body, ...flags }, files, query, auth: false }),
      );
    },

    async changeFollowUp({ applicationId, token }, { messageId }, { body, files }) {
      const route = Routes.webhookMessage(applicationId, token, messageId);
      return asMessage(await interactions.patch(route, { body, files, auth: false }));
    },

    async post(channelId, { body, files }, key) {
      const nonce = createHash('sha256').update(key).digest('base64url').slice(0, 25);
      const once = { nonce, enforce_nonce: true };
      return asMessage(
        await rest.post(Routes.channelMessages(channelId), { body: { ...body, ...once }, files }),
      );
    },

    async change({ channelId, messageId }, { body, files }) {
      return asMessage(await rest.patch(Routes.channelMessage(channelId, messageId), { body, files }));
    },

    async takeButtons({ channelId, messageId }) {
      await rest.patch(Routes.channelMessage(channelId, messageId), {
        body: { components: [], allowed_mentions: { parse: [] } },
      });
    },
  };
}

function asMessage(answered: unknown): APIMessage {
  return answered as APIMessage;
}
