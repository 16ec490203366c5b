import { numberIn, objectIn, objectsIn, stringIn, type Payload } from '../payload.js';
import type { Demand } from '../refusal.js';
import type { World } from '../world.js';
import type { Method } from './method.js';

export const setMyCommands: Method = (world, { payload }) => {
  const { demand, commands } = world;
  const list = objectsIn(payload, 'commands');
  demand('commands-100', list.length <= 100, 'Bad Request: BOT_COMMANDS_TOO_MUCH');
  for (const command of list) {
    const name = stringIn(command, 'command') ?? '';
    const description = stringIn(command, 'description') ?? '';
    demand('command-name-valid', /^[a-z0-9_]{1,32}$/u.test(name), 'Bad Request: BOT_COMMAND_INVALID');
    demand(
      'command-description-256',
      description.length >= 1 && description.length <= 256,
      'Bad Request: BOT_COMMAND_DESCRIPTION_INVALID',
    );
  }
  commands.set(placeOf(world, payload), list);
  world.bell.ring();
  return true;
};

export const getMyCommands: Method = (world, { payload }) =>
  world.commands.get(placeOf(world, payload)) ?? [];

export const deleteMyCommands: Method = (world, { payload }) => {
  world.commands.delete(placeOf(world, payload));
  return true;
};

/** The scope and the language a list is for, as one key. */
export function scopeKey(scope: Payload = { type: 'default' }, language = ''): string {
  const { type, chat_id: chat, user_id: user } = scope;
  return JSON.stringify([type, chat, user, language]);
}

export function checkLanguage(language: string, demand: Demand): void {
  demand(
    'language-two-letters',
    /^(?:[a-z]{2})?$/u.test(language),
    'Bad Request: Invalid language code specified',
  );
}

function placeOf({ demand, rooms }: World, payload: Payload): string {
  const language = stringIn(payload, 'language_code') ?? '';
  checkLanguage(language, demand);
  const scope = objectIn(payload, 'scope');
  const chat = scope?.['chat_id'];
  const isKnown = chat === undefined || rooms.has(Number(chat));
  demand('chat-known', isKnown, 'Bad Request: chat not found');

  return scopeKey(scope && { ...scope, user_id: numberIn(scope, 'user_id') }, language);
}
