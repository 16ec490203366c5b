import { onTestFinished } from 'vitest';
import type { Forms, Suggest } from '../../src/core/menu.js';
import { createDiscord } from '../../src/platforms/discord/create-discord.js';
import type { DiscordDeps, DiscordPlatform } from '../../src/platforms/discord/deps.js';
import { createScriptedAssistant, type Script, type ScriptedAssistant } from './browser-assistant.js';
import {
  createOutbox,
  rememberNotes,
  rememberPosted,
  rememberRooms,
  type LinkedRooms,
  type Outbox,
} from './discord-memory.js';
import { discordMenu } from './discord-menu.js';
import { openDiscord, type Discord, type DiscordOptions } from './discord/open-discord.js';

export interface Bot {
  readonly discord: Discord;
  readonly platform: DiscordPlatform;
  readonly assistant: ScriptedAssistant;
  readonly outbox: Outbox;
  readonly rooms: LinkedRooms;
  readonly deps: DiscordDeps;
  /** Everything that was logged, as JSON. */
  readonly logged: readonly string[];
  readonly ended: readonly Error[];
  readonly pass: (ms: number) => void;
}

export interface BotOptions extends Partial<Pick<DiscordDeps, 'events' | 'handle' | 'token'>> {
  readonly script?: Script;
  readonly suggest?: Suggest;
  readonly forms?: Forms;
  readonly discord?: DiscordOptions;
  /** Left to the test, to be told apart from what happens before. */
  readonly unstarted?: true;
}

/** The bot on a Discord of its own, with an assistant that says what the test wants. */
export async function openBot(options: BotOptions = {}): Promise<Bot> {
  const { script, suggest = () => Promise.resolve([]), forms = noForms, unstarted } = options;
  let now = Date.parse('2026-11-22T20:30:00Z');
  const discord = await openDiscord({ now: () => new Date(now), ...options.discord });
  onTestFinished(() => discord.close());
  const logged: string[] = [];
  const ended: Error[] = [];
  const note = (facts: object, sentence: string): void =>
    void logged.push(JSON.stringify({ sentence, ...facts }));
  const assistant = createScriptedAssistant(script);
  const outbox = createOutbox(options.handle ?? assistant.handle);
  const rooms = rememberRooms();
  const deps: DiscordDeps = {
    token: options.token ?? discord.token,
    apiRoot: discord.apiRoot,
    events: options.events ?? { by: 'gateway' },
    handle: outbox.handle,
    menu: discordMenu,
    suggest,
    forms,
    deliver: outbox.deliver,
    posted: rememberPosted(),
    notes: rememberNotes(),
    rooms,
    now: () => new Date(now),
    log: { info: note, warn: note, error: note },
    ended: (error) => void ended.push(error),
  };
  const platform = createDiscord(deps);
  outbox.through(platform);
  if (!unstarted) await started(platform);

  return { discord, platform, assistant, outbox, rooms, deps, logged, ended, pass: (ms) => void (now += ms) };
}

/** Starts it, and stops it after the test. */
export async function started(platform: DiscordPlatform): Promise<void> {
  onTestFinished(() => platform.stop());
  await platform.start();
}

const noForms: Forms = { open: () => undefined, learn: () => Promise.resolve() };
