import type { PlatformName } from '../../../src/core/people.js';
import type { OpenStore } from '../../../src/storage/open-store.js';
import type { ChatDriver } from '../../support/behaviour/chat-driver.js';

/** What a person meets on every platform, or why not on one. */
export interface Behaviour {
  /** By platform, why there is no such thing there. */
  readonly absent?: Partial<Readonly<Record<PlatformName, string>>>;
  /** The platform itself is unwell meanwhile, and may be warned of. */
  readonly unwell?: true;
  readonly run: (chat: ChatDriver, open: OpenOther) => Promise<void>;
}

/** By what it is, in a sentence. */
export type Behaviours = Readonly<Record<string, Behaviour>>;

/** Another platform over the same store. */
export type OpenOther = (platform: PlatformName, store: OpenStore) => Promise<ChatDriver>;

export const noMessages = 'it hands a bot commands, presses and forms, and no messages';
export const holdsAll = 'its list holds them all from the first';
export const noForms = 'only Discord has forms';
