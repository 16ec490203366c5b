import { numberIn, stringIn, stringsIn } from '../payload.js';
import type { Webhook } from '../webhook.js';
import type { Method } from './method.js';

/** The methods by which a bot gets its updates. */
export function updateMethods(webhook: Webhook): Readonly<Record<string, Method>> {
  return {
    async getUpdates({ updates, demand }, { payload, gone }) {
      demand(
        'poll-without-webhook',
        webhook.url === '',
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
      updates.allow(stringsIn(payload, 'allowed_updates'));

      return updates.poll({
        offset: numberIn(payload, 'offset') ?? 0,
        limit: Math.min(Math.max(numberIn(payload, 'limit') ?? 100, 1), 100),
        timeoutMs: Math.min(numberIn(payload, 'timeout') ?? 0, 50) * 1_000,
        gone,
      });
    },

    setWebhook({ updates, demand }, { payload }) {
      const url = stringIn(payload, 'url') ?? '';
      const secret = stringIn(payload, 'secret_token');
      demand(
        'webhook-over-https',
        url === '' || isSecure(url),
        'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
      );
      demand(
        'webhook-secret-valid',
        secret === undefined || /^[\w-]{1,256}$/u.test(secret),
        'Bad Request: secret token contains unallowed characters',
      );
      updates.allow(stringsIn(payload, 'allowed_updates'));
      if (payload['drop_pending_updates'] === true) updates.dropPending();
      if (url !== '') updates.interrupt('Conflict: terminated by setWebhook request');
      webhook.set(url, secret);
      return true;
    },

    deleteWebhook({ updates }, { payload }) {
      if (payload['drop_pending_updates'] === true) updates.dropPending();
      webhook.set('', undefined);
      return true;
    },

    getWebhookInfo({ updates }) {
      const allowed = updates.allowed();
      return {
        url: webhook.url,
        has_custom_certificate: false,
        pending_update_count: updates.pending.length,
        ...(allowed && { allowed_updates: allowed }),
        ...webhook.lastError(),
      };
    },
  };
}

/** Telegram wants HTTPS; this machine itself is let off. */
function isSecure(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1');
}
