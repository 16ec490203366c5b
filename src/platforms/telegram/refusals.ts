/** Another program takes the updates of this bot. */
export class AnotherPoller extends Error {
  override readonly name = 'AnotherPoller';

  constructor() {
    super('Another program takes the updates of this Telegram bot. Stop it, or give each its own bot.');
  }
}

/** Telegram can't or won't call that address. */
export class WebhookRefused extends Error {
  override readonly name = 'WebhookRefused';

  constructor(because: string) {
    super(`TELEGRAM_WEBHOOK_URL is not accepted by Telegram: ${because}.`);
  }
}

/** Telegram knows no bot with that token. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';

  constructor() {
    super('TELEGRAM_BOT_TOKEN is not accepted by Telegram. Take the token that BotFather shows.');
  }
}
