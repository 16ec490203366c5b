import { drawCode } from '../../src/files/draw-code.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { commands } from '../../commands/index.js';
import { createAssistant, type Assistant } from '../../src/assistant/assistant.js';
import { after } from '../../src/cli/after.js';
import { chance, fingerprint } from '../../src/cli/chance.js';
import { withKeptFile } from '../../src/cli/with-kept-file.js';
import type { Person as Member } from '../../src/core/people.js';
import { createWords } from '../../src/locales/words.js';
import { createOutbox, type Outbox } from '../../src/outbox/create-outbox.js';
import { createDiscord } from '../../src/platforms/discord/create-discord.js';
import type { DiscordDeps, DiscordPlatform } from '../../src/platforms/discord/deps.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { settleIn } from './cast.js';
import type { Person } from './discord/cast.js';
import { openDiscord, type Discord } from './discord/open-discord.js';
import { openWork, type WorkGoesOn } from './work.js';

export interface AssistedBot {
  readonly discord: Discord;
  readonly store: OpenStore;
  readonly platform: DiscordPlatform;
  readonly assistant: Assistant;
  readonly outbox: Outbox;
  readonly defects: readonly object[];
  readonly pass: (ms: number) => void;
  /** Somebody of the cast, as Discord knows them. */
  readonly meet: (who: string) => Promise<Person>;
  /** The same store and the same Discord, in a process of its own. */
  readonly again: (over?: Partial<DiscordDeps>) => {
    readonly platform: DiscordPlatform;
    readonly outbox: Outbox;
  };
}

/** A real assistant over a real SQLite file, on a Discord of its own; not started yet. */
export async function openAssistedBot(
  work: Partial<Pick<WorkGoesOn, 'largest' | 'afterBatch'>> = {},
): Promise<AssistedBot> {
  let now = Date.parse('2026-11-22T20:30:00Z');
  const clock = () => new Date(now);
  const store = await openSettledStore();
  const discord = await openDiscord({ now: clock });
  onTestFinished(() => discord.close());
  const defects: object[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (facts: object) => void defects.push(facts),
  };
  const assistant = createAssistant({
    store,
    setAsides: store.setAsides,
    commands,
    words: createWords(),
    chance,
    fingerprint,
    drawCode,
    doors: () => ({ telegram: null }),
    log,
  });

  const whole = withKeptFile(store.keptFiles, clock);
  const again: AssistedBot['again'] = (over = {}) => {
    const platform = createDiscord({
      token: discord.token,
      apiRoot: discord.apiRoot,
      events: { by: 'gateway' },
      handle: after(assistant, { drawer: () => undefined, jobs: () => jobs.poke() }).handle,
      menu: assistant.menu,
      suggest: assistant.suggest,
      forms: assistant.forms,
      deliver: (key, address) => outbox.deliver(key, address),
      posted: store.postedMessages,
      notes: store.platformNotes,
      rooms: store.chatRooms,
      now: clock,
      log,
      ended: (error) => void defects.push(error),
      ...over,
    });
    const outbox = createOutbox({
      platform: 'discord',
      answers: store.outgoing,
      send: async (due) =>
        platform.answer({ ...due, answer: { ...due.answer, message: await whole(due.answer.message) } }),
      holder: chance.newId(),
      now: clock,
      log,
    });
    onTestFinished(async () => {
      await Promise.all([outbox.stop(), platform.stop()]);
    });

    return { platform, outbox };
  };

  const first = again();
  const jobs = openWork({
    store,
    deliver: (_platform, key, address) => first.outbox.deliver(key, address),
    now: clock,
    log,
    largest: work.largest,
    afterBatch: work.afterBatch ?? (() => Promise.resolve()),
  });
  onTestFinished(() => jobs.stop());

  return {
    ...first,
    again,
    assistant,
    discord,
    store,
    defects,
    pass: (ms) => void (now += ms),
    async meet(who) {
      const person = discord.person({ name: who });
      await store.transact(async ({ people }) => {
        const identity = { platform: 'discord', userId: person.id } as const;
        const member: Member | undefined = await people.byId(who);
        if (member) await people.addIdentity(who, identity, clock());
      });

      return person;
    },
  };
}

async function openSettledStore(): Promise<OpenStore> {
  const folder = mkdtempSync(join(tmpdir(), 'belezka-'));
  const store = await openStore(`file:${join(folder, 'test.db')}`);
  await store.transact(settleIn);
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  return store;
}
