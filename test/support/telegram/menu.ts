import { scopeKey } from './methods/commands.js';
import { stringIn, type Payload } from './payload.js';
import { roomOf } from './rooms.js';
import type { Chat, Person, World } from './world.js';

export interface ListedCommand {
  readonly command: string;
  readonly description: string;
}

/** The list that was set for exactly this scope and language. */
export function commandsFor(
  world: World,
  scope: Payload = { type: 'default' },
  language = '',
): readonly ListedCommand[] {
  return (world.commands.get(scopeKey(scope, language)) ?? []).map(listed);
}

/** The menu a person is shown in a chat: the narrowest scope wins, the language within it. */
export function menuOf(world: World, person: Person, chat: Chat): readonly ListedCommand[] {
  const keys = scopesOf(world, person, chat).flatMap((scope) => [
    ...(person.languageCode === undefined ? [] : [scopeKey(scope, person.languageCode)]),
    scopeKey(scope),
  ]);
  const key = keys.find((one) => world.commands.has(one));

  return (world.commands.get(key ?? '') ?? []).map(listed);
}

function scopesOf(world: World, person: Person, chat: Chat): readonly Payload[] {
  const here = { chat_id: chat.id };
  const standard = { type: 'default' };
  if (chat.kind === 'private') return [{ type: 'chat', ...here }, { type: 'all_private_chats' }, standard];

  const isAdministrator = roomOf(world, chat).administrators.has(person.id);
  return [
    { type: 'chat_member', ...here, user_id: person.id },
    ...(isAdministrator ? [{ type: 'chat_administrators', ...here }] : []),
    { type: 'chat', ...here },
    ...(isAdministrator ? [{ type: 'all_chat_administrators' }] : []),
    { type: 'all_group_chats' },
    standard,
  ];
}

function listed(command: Payload): ListedCommand {
  return {
    command: stringIn(command, 'command') ?? '',
    description: stringIn(command, 'description') ?? '',
  };
}
