import { realpath } from 'node:fs/promises';
import { relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience, plant, runTool, uproot } from './planted.js';

interface Report {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string; readonly message: string }[];
}

const time = 'Time is an argument.';
const chance = 'Chance is an argument.';

/** What is planted, and the rule's id or its own words. */
const forbidden = {
  'src/platforms/any.ts': ['export const anything: any = 1;', '@typescript-eslint/no-explicit-any'],
  'src/platforms/bang.ts': [
    'export const first = (names: string[]): string => names[0]!;',
    '@typescript-eslint/no-non-null-assertion',
  ],
  'src/platforms/enum.ts': ['export enum Form { Open }', 'Use a union of literals.'],
  'src/platforms/default-export.ts': ['export default 1;', 'Name what you export.'],
  'src/platforms/renamed-default.ts': [
    'const room = 1;\nexport { room as default };',
    'Name what you export.',
  ],
  'src/platforms/switch-default.ts': [
    "export function word(form: 'open' | 'group'): string {\n  switch (form) {\n    case 'open':\n      return 'o';\n    default:\n      return 'g';\n  }\n}",
    'No default: let a new case fail to compile.',
  ],
  'src/platforms/switch-unfinished.ts': [
    "export function word(form: 'open' | 'group'): string {\n  switch (form) {\n    case 'open':\n      return 'o';\n  }\n  return '';\n}",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  'src/platforms/floating.ts': [
    'export function send(): void {\n  Promise.resolve(1);\n}',
    '@typescript-eslint/no-floating-promises',
  ],
  'src/platforms/console.ts': ["console.log('a token');", 'no-console'],
  'src/platforms/loose.ts': ['export const same = (a: number, b: number): boolean => a == b;', 'eqeqeq'],
  'src/platforms/untyped.ts': [
    'export const double = (count: number) => count * 2;',
    '@typescript-eslint/explicit-module-boundary-types',
  ],
  'src/platforms/type-import.ts': [
    "import { Line } from '../core/line.js';\nexport const none: Line = [];",
    '@typescript-eslint/consistent-type-imports',
  ],
  'src/platforms/manager.ts': [
    'export interface RoomManager {\n  readonly id: string;\n}',
    'Name it for what it does.',
  ],
  'src/core/now.ts': ['export const now = (): Date => new Date();', time],
  'commands/now.ts': ['export const now = (): number => Date.now();', time],
  'src/assistant/now.ts': ['export const now = (): number => performance.now();', time],
  'src/digest/now.ts': ['export const now = (): Date => new Date();', time],
  'src/core/random.ts': ['export const chance = (): number => Math.random();', chance],
  'src/assistant/random.ts': ['export const id = (): string => crypto.randomUUID();', chance],
  'src/digest/wait.ts': [
    'export const later = (act: () => void): void => {\n  setTimeout(act, 1);\n};',
    'Nothing waits here: time is an argument.',
  ],
  'test/mock.test.ts': [
    "import { vi } from 'vitest';\n\nvi.mock('../src/core/now.js');",
    'Nothing is mocked: pass it in.',
  ],
  'test/clock.test.ts': [
    "import { vi } from 'vitest';\n\nvi.useFakeTimers();",
    'Nothing is mocked: pass it in.',
  ],
} as const;

const allowed = {
  'src/core/line.ts': 'export type Line = readonly string[];\n',
  'src/core/period.ts': 'export const dayOf = (at: Date): string => new Date(at.getTime()).toISOString();\n',
  'src/main.ts': 'export const now = (): Date => new Date();\n',
};

describe('what house style forbids', () => {
  let folder: string;
  let reports: ReadonlyMap<string, Report['messages']>;

  beforeAll(async () => {
    folder = await realpath(
      await plant({
        ...Object.fromEntries(Object.entries(forbidden).map(([file, [code]]) => [file, `${code}\n`])),
        ...allowed,
      }),
    );
    const { output } = await runTool(folder, 'eslint', 'src', 'commands', 'test', '--format', 'json');
    const found = JSON.parse(output) as readonly Report[];
    reports = new Map(found.map(({ filePath, messages }) => [relative(folder, filePath), messages]));
  }, patience);

  afterAll(() => uproot(folder));

  test.each(Object.entries(forbidden))('%s is found', (file, [, rule]) => {
    const named = (reports.get(file) ?? []).flatMap(({ ruleId, message }) => [ruleId, message]);

    expect(named).toContain(rule);
  });

  test.each(Object.keys(allowed))('%s is not complained of', (file) => {
    expect(reports.get(file)).toEqual([]);
  });
});
