import type { Attachment, Person, Room } from './cast.js';
import { keepFile, wireFile } from './stored-file.js';
import { wireRoom } from './wire-guild.js';
import { wireUser } from './wire-user.js';
import type { CommandDefinition, CommandOption, Json, JsonObject } from './wire.js';
import type { World } from './world.js';

export type OptionValue = string | number | boolean | Attachment | Person | Room;
export type OptionValues = Readonly<Record<string, OptionValue>>;

/** Where a person types: the name is a command's, or a command's and its subcommand's. */
export interface Typing {
  readonly person: Person;
  readonly room: Room;
  readonly name: string;
  readonly values: OptionValues;
  /** The option being typed right now, for which choices are asked. */
  readonly focused?: string;
}

interface Found {
  readonly command: CommandDefinition;
  readonly steps: readonly CommandOption[];
}

/** What Discord sends for a command, which has to be deployed and used as it allows. */
export function typeCommand(world: World, typing: Typing): JsonObject {
  const { command, steps } = find(world, typing);
  const options = (steps.at(-1) ?? command).options ?? [];
  const missing = options.find(({ name, required }) => required && !(name in typing.values));
  if (missing && typing.focused === undefined) throw new Error(`/${typing.name} needs "${missing.name}".`);

  const resolved: Record<string, Record<string, JsonObject>> = {};
  const sent = Object.entries(typing.values).map(([name, value]): JsonObject => {
    const option = options.find((one) => isNamed(one, name, typing.person));
    if (!option) throw new Error(`/${typing.name} has no option "${name}".`);
    const isFocused = typing.focused === name;
    if (isFocused && !option.autocomplete) throw new Error(`"${name}" offers no choices while typing.`);
    return {
      type: option.type,
      name: option.name,
      value: isFocused ? typedSoFar(value) : valueOf(world, option, value, resolved),
      ...(isFocused ? { focused: true } : {}),
    };
  });
  const nested = steps
    .toReversed()
    .reduce<readonly JsonObject[]>((within, { type, name }) => [{ type, name, options: within }], sent);

  return {
    id: command.id,
    name: command.name,
    type: 1,
    options: nested,
    ...(Object.keys(resolved).length > 0 ? { resolved } : {}),
  };
}

function find(world: World, { name, person, room }: Typing): Found {
  const [first = '', ...rest] = name.split(' ');
  const inGuild = room.guild ? (world.commands.get(room.guild.id) ?? []) : [];
  const context = room.guild ? 0 : 1;
  const everywhere = (world.commands.get('') ?? []).filter(
    ({ contexts }) => contexts?.includes(context) ?? true,
  );
  const command = [...inGuild, ...everywhere].find((one) => isNamed(one, first, person));
  if (!command) throw new Error(`Nobody can type /${first} there: it is not deployed.`);

  let level: Omit<CommandOption, 'type'> = command;
  const steps = rest.map((word) => {
    const step = (level.options ?? []).find((one) => one.type <= 2 && isNamed(one, word, person));
    if (!step) throw new Error(`/${first} has no "${word}".`);
    level = step;
    return step;
  });
  if (level.options?.some(({ type }) => type <= 2)) throw new Error(`/${name} is not the whole of it.`);
  return { command, steps };
}

function isNamed(named: Omit<CommandOption, 'type'>, word: string, { locale }: Person): boolean {
  return named.name === word || named.name_localizations?.[locale] === word;
}

function valueOf(
  world: World,
  option: CommandOption,
  value: OptionValue,
  resolved: Record<string, Record<string, JsonObject>>,
): Json {
  if (typeof value !== 'object') return checked(option, value);
  if ('bytes' in value) {
    const file = keepFile(world, value);
    (resolved['attachments'] ??= {})[file.id] = wireFile(world, file, true);
    return file.id;
  }
  if ('locale' in value) (resolved['users'] ??= {})[value.id] = wireUser(value);
  else (resolved['channels'] ??= {})[value.id] = wireRoom(world, value);
  return value.id;
}

function checked(option: CommandOption, value: string | number | boolean): Json {
  const { name, choices, min_length: least, max_length: most } = option;
  if (choices && choices.length > 0) {
    const choice = choices.find((one) => one.name === value || one.value === value);
    if (!choice) throw new Error(`"${name}" does not offer "${value}".`);
    return choice.value;
  }
  const letters = typeof value === 'string' ? value.length : 0;
  if (typeof value === 'string' && (letters < (least ?? 0) || letters > (most ?? 6000))) {
    throw new Error(`"${name}" does not take ${letters} characters.`);
  }
  return value;
}

function typedSoFar(value: OptionValue): string {
  return typeof value === 'object' ? '' : String(value);
}
