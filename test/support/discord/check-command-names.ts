import type { Fault, Path } from './schema.js';
import type { CommandChoice, CommandOption } from './wire.js';

/** The languages Discord itself speaks; it refuses every other key. */
const locales: readonly string[] = (
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr ' +
  'cs el bg ru uk hi th zh-CN ja zh-TW ko'
).split(' ');

type Named = Omit<CommandOption, 'type'>;

const typedName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A name people type is one lower-case word; the rest only needs languages that exist. */
export function checkNames(named: Named, path: Path, isTyped: boolean): readonly Fault[] {
  const localized = Object.entries(named.name_localizations ?? {});
  const names: readonly (readonly [Path, string])[] = [
    [[...path, 'name'], named.name],
    ...localized.map(([key, name]) => [[...path, 'name_localizations', key], name] as const),
  ];
  const wrong = names.filter(([, name]) => isTyped && !(typedName.test(name) && name === name.toLowerCase()));

  return [
    ...wrong.map(([where]) => ({
      rule: 'command-name' as const,
      path: where,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    })),
    ...checkLocales(named, path),
    ...(named.choices ?? []).flatMap((choice, index) => checkLocales(choice, [...path, 'choices', index])),
  ];
}

/** No name, in any language, belongs to two of them. */
export function repeatedNames(all: readonly Named[], path: Path): readonly Fault[] {
  const spoken = all.map((named) => new Set([named.name, ...Object.values(named.name_localizations ?? {})]));

  return spoken.flatMap((names, index) => {
    const taken = spoken.slice(0, index).some((earlier) => [...names].some((name) => earlier.has(name)));
    const code = 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS';
    const fault: Fault = {
      rule: 'command-option-names-distinct',
      path: [...path, index, 'name'],
      code,
      message: 'Name is already used',
    };
    return taken ? [fault] : [];
  });
}

function checkLocales(named: Named | CommandChoice, path: Path): readonly Fault[] {
  const descriptions = 'description_localizations' in named ? named.description_localizations : null;
  const keys = [named.name_localizations, descriptions].flatMap((words) => Object.keys(words ?? {}));

  return keys
    .filter((key) => !locales.includes(key))
    .map((key) => ({
      rule: 'command-locales',
      path: [...path, 'name_localizations', key],
      code: 'BASE_TYPE_CHOICES',
      message: 'Unknown locale',
    }));
}
