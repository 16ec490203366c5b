import type { Guild, Person, Room } from './cast.js';
import { createChanges } from './changes.js';
import { createGateway, type Gateway } from './gateway.js';
import type { Handlers } from './handler.js';
import { createHttpDelivery, type HttpDelivery } from './http-delivery.js';
import { createListening } from './listen.js';
import { peopleDo, type Acts, type Deliver } from './people-do.js';
import { roomsChange, type Rooms } from './rooms-change.js';
import { createRateLimits, type RateLimitOptions } from './rate-limits.js';
import type { RouteName } from './routes.js';
import { rulesWithout, type RuleName } from './rules.js';
import { messagesSeen, type SeenMessage } from './seen-message.js';
import { serveAccount } from './serve-account.js';
import { serveChannels } from './serve-channels.js';
import { serveCommands } from './serve-commands.js';
import { serveInteractions } from './serve-interactions.js';
import { serveRest, type Call } from './serve-rest.js';
import { createSigning } from './signing.js';
import { createSnowflakes } from './snowflakes.js';
import { createTrouble, type Trouble } from './trouble.js';
import type { StoredInteraction } from './stored-interaction.js';
import type { CommandDefinition } from './wire.js';
import { createWorld, type OpenMention, type Violation, type World } from './world.js';

export interface DiscordOptions {
  readonly now?: () => Date;
  readonly without?: readonly RuleName[];
  readonly shards?: number;
  /** Interactions are posted there instead of told over the gateway. */
  readonly http?: { readonly url: string | (() => string) };
  /** More calls than Discord takes are refused. */
  readonly limits?: RateLimitOptions;
  /** The bound of every wait; only a broken bot reaches it. */
  readonly patienceMs?: number;
}

export interface Discord extends Rooms, Acts, Trouble {
  /** For discord.js: `rest: { api: apiRoot }`. */
  readonly apiRoot: string;
  readonly token: string;
  readonly applicationId: string;
  readonly publicKey: string;
  readonly gateway: Gateway;
  readonly http: Pick<HttpDelivery, 'ping' | 'forge'>;
  readonly violations: readonly Violation[];
  readonly mentionsOpen: readonly OpenMention[];
  /** Waits until every shard is there. */
  connected(): Promise<void>;
  /** What a person has before them in a room, oldest first. */
  messages(room: Room, person: Person): readonly SeenMessage[];
  /** Waits until a person sees a message like this. */
  sees(person: Person, room: Room, isIt: (message: SeenMessage) => boolean): Promise<SeenMessage>;
  until<T>(what: string, condition: () => T | undefined): Promise<T>;
  /** The calls that were accepted, oldest first. */
  calls(route?: RouteName): readonly Call[];
  /** Every call, the refused and the broken ones too. */
  attempts(route?: RouteName): readonly Call[];
  commands(guild?: Guild): readonly CommandDefinition[];
  /** Every interaction so far, oldest first. */
  interactions(): readonly StoredInteraction[];
  goDown(): Promise<void>;
  comeUp(): Promise<void>;
  close(): Promise<void>;
}

const patience = 20_000;

/** A Discord of one's own on a free port of this machine. */
export async function openDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const { now = () => new Date(), without = [], shards = 1, http, limits, patienceMs = patience } = options;
  const changes = createChanges(patienceMs, () => lastRefusal(world));
  const world: World = createWorld({
    now,
    changes,
    rules: rulesWithout(without),
    nextId: createSnowflakes(now),
    origin: () => `http://127.0.0.1:${listening.port()}`,
  });
  const gateway = createGateway(world, shards);
  const trouble = createTrouble();
  const calls: Call[] = [];
  const listening = createListening(
    serveRest(world, handlersOf(world, gateway), trouble, calls, limits && createRateLimits(now, limits)),
    gateway.upgrade,
  );
  world.dispatches.send = gateway.dispatch;
  await listening.up();

  const signing = createSigning();
  const posting = createHttpDelivery(world, signing, () => resolveUrl(http));
  const connected = async (): Promise<void> => {
    await changes.until('the bot to connect', () => {
      const sessions = gateway.sessions();
      return sessions.length >= (sessions[0]?.count ?? 1) || undefined;
    });
  };
  const made = (route?: RouteName): readonly Call[] =>
    route === undefined ? [...calls] : calls.filter((call) => call.route === route);

  return {
    ...roomsChange(world),
    ...peopleDo(world, http ? postTo(world, posting) : tell(gateway, connected)),
    ...trouble,
    apiRoot: `${world.origin()}/api`,
    token: world.botToken,
    applicationId: world.applicationId,
    publicKey: signing.publicKey,
    gateway,
    http: posting,
    violations: world.violations,
    mentionsOpen: world.mentionsOpen,
    connected,
    messages: (room, person) => messagesSeen(world, room, person),
    sees: (person, room, isIt) =>
      changes.until('a message to be seen', () => messagesSeen(world, room, person).find(isIt)),
    until: (what, condition) => changes.until(what, condition),
    calls: (route) => made(route).filter(({ status }) => status !== null && status < 300),
    attempts: made,
    commands: (guild) => world.commands.get(guild?.id ?? '') ?? [],
    interactions: () => [...world.interactions.values()],
    goDown: listening.down,
    comeUp: listening.up,
    async close() {
      gateway.drop();
      await listening.down();
    },
  };
}

function handlersOf(world: World, gateway: Gateway): Handlers<RouteName> {
  return {
    ...serveAccount(world, gateway.describe),
    ...serveCommands(world),
    ...serveInteractions(world),
    ...serveChannels(world),
  };
}

function lastRefusal({ violations }: World): string {
  const last = violations.at(-1);

  return last ? `Last refused: ${JSON.stringify(last)}` : 'Nothing was refused.';
}

function resolveUrl(http: DiscordOptions['http']): string {
  const url = http?.url ?? '';

  return typeof url === 'string' ? url : url();
}

function tell(gateway: Gateway, connected: () => Promise<void>): Deliver {
  return async ({ room, payload }) => {
    await connected();
    gateway.dispatch({ guildId: room.guild?.id ?? null, type: 'INTERACTION_CREATE', content: payload });
  };
}

/** The answer is waited for elsewhere; a failure is told to whoever waits there. */
function postTo(world: World, { deliver }: HttpDelivery): Deliver {
  return (interaction) => {
    deliver(interaction).catch((error: unknown) => {
      interaction.failure = error instanceof Error ? error : new Error(String(error));
      world.changes.happened();
    });
    return Promise.resolve();
  };
}
