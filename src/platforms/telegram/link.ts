import type { Api } from 'grammy';
import type { TelegramDeps } from './deps.js';
import { newApi } from './new-api.js';
import { createPace, type Pace } from './send/pace.js';
import { createReach, type Reach } from './send/reach.js';
import type { Us } from './us.js';

/** Our line to Telegram, and what is known of it while we run. */
export interface Link {
  readonly deps: TelegramDeps;
  readonly api: Api;
  readonly pace: Pace;
  readonly reach: Reach;
  /** Who we are, once we are connected. */
  readonly known: { us: Us | undefined };
  readonly us: () => Us;
  /** The messages of those that went out in part and are tried again. */
  readonly begun: Map<string, readonly number[]>;
  /** Whether an event's answer was shown over the chat, while that is not yet noted; the outbox is not to send it too. */
  readonly toasts: Map<string, Promise<boolean>>;
  /** What a conversation last asked in a group, in the asked person's language. */
  readonly prompts: Map<string, string>;
  /** The client's language of who was last heard there, by address. */
  readonly spokenIn: Map<string, string | null>;
}

export function createLink(deps: TelegramDeps): Link {
  const known: Link['known'] = { us: undefined };
  const pace = createPace(deps.now);
  const us = (): Us => {
    if (!known.us) throw new Error('Telegram has not said yet who we are.');
    return known.us;
  };

  return {
    deps,
    api: newApi(deps),
    pace,
    reach: createReach({ deps, pace, us }),
    known,
    us,
    begun: new Map(),
    toasts: new Map(),
    prompts: new Map(),
    spokenIn: new Map(),
  };
}
