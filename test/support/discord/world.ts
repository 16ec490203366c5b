import type { Guild, Person, Room } from './cast.js';
import type { Changes } from './changes.js';
import type { Permission } from './permission.js';
import type { Rules } from './rules.js';
import type { StoredFile } from './stored.js';
import type { StoredInteraction } from './stored-interaction.js';
import type { StoredMessage } from './stored.js';
import type { Snowflakes } from './snowflakes.js';
import type { CommandDefinition, JsonObject, MessagePayload } from './wire.js';
import type { RuleName } from './rules.js';

export interface Violation {
  readonly rule: RuleName | null;
  readonly route: string;
  readonly code: number;
  readonly message: string;
  readonly errors: JsonObject | undefined;
}

export interface OpenMention {
  readonly route: string;
  readonly payload: MessagePayload;
}

export interface Dispatch {
  readonly guildId: string | null;
  readonly type: string;
  readonly content: JsonObject;
}

/** Everything the stand-in remembers. Only its own parts write here. */
export interface World {
  readonly applicationId: string;
  readonly botToken: string;
  readonly now: () => Date;
  readonly rules: Rules;
  readonly changes: Changes;
  readonly nextId: Snowflakes;
  readonly origin: () => string;
  readonly people: Map<string, Person>;
  readonly guilds: Map<string, Guild>;
  /** The guilds the bot is in. */
  readonly joined: Set<string>;
  readonly rooms: Map<string, Room>;
  readonly denied: Map<string, Set<Permission>>;
  readonly closedToDirectMessages: Set<string>;
  readonly messages: Map<string, StoredMessage>;
  readonly files: Map<string, StoredFile>;
  /** By token. */
  readonly interactions: Map<string, StoredInteraction>;
  /** By guild, the global ones under ''. */
  readonly commands: Map<string, readonly CommandDefinition[]>;
  readonly nonces: Map<string, { readonly messageId: string; readonly at: number }>;
  readonly violations: Violation[];
  readonly mentionsOpen: OpenMention[];
  readonly dispatches: { send: (dispatch: Dispatch) => void };
}

interface Start {
  readonly now: () => Date;
  readonly rules: Rules;
  readonly changes: Changes;
  readonly nextId: Snowflakes;
  readonly origin: () => string;
}

export function createWorld(start: Start): World {
  return {
    ...start,
    applicationId: start.nextId(),
    botToken: `stand-in.${start.nextId()}.token`,
    people: new Map(),
    guilds: new Map(),
    joined: new Set(),
    rooms: new Map(),
    denied: new Map(),
    closedToDirectMessages: new Set(),
    messages: new Map(),
    files: new Map(),
    interactions: new Map(),
    commands: new Map(),
    nonces: new Map(),
    violations: [],
    mentionsOpen: [],
    dispatches: { send: () => undefined },
  };
}
