import { checkNames, repeatedNames } from './check-command-names.js';
import type { Rules } from './rules.js';
import { checkBody, type Fault, type Path } from './schema.js';
import type { CommandDefinition, CommandOption, Json } from './wire.js';

const most: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

/** What Discord refuses in a set of commands that is to replace the old one. */
export function checkCommands(body: Json, inGuild: boolean, rules: Rules): readonly Fault[] {
  if (!Array.isArray(body)) {
    return [{ rule: 'schema', path: [], code: 'BASE_TYPE', message: 'A list of commands is needed' }];
  }
  const shapes = (body as readonly Json[]).flatMap((one, index) => checkBody('command', one, rules, [index]));
  if (shapes.some(({ rule }) => rule === 'schema')) return shapes;

  const commands = body as unknown as readonly CommandDefinition[];
  const faults = [
    ...checkCount(commands),
    ...repeatedNames(commands.filter(isTyped), []).map((fault) => ({
      ...fault,
      rule: 'command-names-distinct' as const,
    })),
    ...commands.flatMap((command, index) => checkCommand(command, [index], inGuild)),
  ];
  return [...shapes, ...faults.filter(({ rule }) => rules(rule))];
}

function isTyped({ type }: { readonly type?: number | null }): boolean {
  return (type ?? 1) === 1;
}

function checkCount(commands: readonly CommandDefinition[]): readonly Fault[] {
  const isOver = Object.entries(most).some(
    ([type, limit]) => commands.filter((command) => String(command.type ?? 1) === type).length > limit,
  );
  const code = 'APPLICATION_COMMAND_TOO_MANY';
  return isOver ? [{ rule: 'commands-100', path: [], code, message: 'Too many commands' }] : [];
}

function checkCommand(command: CommandDefinition, path: Path, inGuild: boolean): readonly Fault[] {
  return [
    ...checkNames(command, path, isTyped(command)),
    ...checkDescription(command, path),
    ...checkContexts(command, path, inGuild),
    ...checkLetters(command, path),
    ...checkOptionList(command.options ?? [], path),
  ];
}

function checkDescription(command: CommandDefinition, path: Path): readonly Fault[] {
  if (!isTyped(command) || (command.description ?? '') !== '') return [];

  return [
    {
      rule: 'command-description-100',
      path: [...path, 'description'],
      code: 'BASE_TYPE_REQUIRED',
      message: 'This field is required',
    },
  ];
}

function checkContexts({ contexts }: CommandDefinition, path: Path, inGuild: boolean): readonly Fault[] {
  if (!inGuild || contexts === undefined || contexts === null) return [];

  const code = 'APPLICATION_COMMAND_CONTEXTS_NOT_ALLOWED';
  const message = 'Contexts are for global commands';
  return [{ rule: 'guild-command-contexts', path: [...path, 'contexts'], code, message }];
}

function checkLetters(command: CommandDefinition, path: Path): readonly Fault[] {
  if (letters(command) <= 8000) return [];

  const code = 'APPLICATION_COMMAND_TOO_LARGE';
  return [{ rule: 'command-8000', path, code, message: 'Command exceeds maximum size (8000)' }];
}

/** Names, descriptions and values, each at its longest localisation. */
function letters(part: Omit<CommandOption, 'type'>): number {
  const choices = (part.choices ?? []).reduce(
    (sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
    0,
  );
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations) +
    choices +
    (part.options ?? []).reduce((sum, option) => sum + letters(option), 0)
  );
}

function longest(own: string, localized: CommandOption['name_localizations']): number {
  return Math.max(...[own, ...Object.values(localized ?? {})].map((words) => [...words].length));
}

function checkOptionList(options: readonly CommandOption[], path: Path): readonly Fault[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = options.findIndex(({ required }, index) => required && index > firstOptional);
  const order: readonly Fault[] =
    firstOptional === -1 || late === -1
      ? []
      : [
          {
            rule: 'command-required-first',
            path: [...path, 'options', late],
            code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
            message: 'Required options must be placed before non-required options',
          },
        ];
  const within = options.flatMap((option, index) => {
    const where = [...path, 'options', index];
    return [...checkNames(option, where, true), ...checkOptionList(option.options ?? [], where)];
  });
  return [...order, ...repeatedNames(options, [...path, 'options']), ...within];
}
