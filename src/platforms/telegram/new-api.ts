import { Api } from 'grammy';
import type { TelegramDeps } from './deps.js';

/** Longer than Telegram keeps a request for updates open. */
const timeoutSeconds = 60;

export function newApi({ token, apiRoot }: Pick<TelegramDeps, 'token' | 'apiRoot'>): Api {
  return new Api(token, { apiRoot, timeoutSeconds });
}
