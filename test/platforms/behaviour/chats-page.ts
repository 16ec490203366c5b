import { platforms, type PlatformName } from '../../../src/core/people.js';
import { behaviours } from './behaviours.js';
import type { Behaviour } from './behaviour.js';
import { refusals, type KnownRefusal } from './refusals.js';

/** What stands between the marks of the page. */
export function chatsPage(): Readonly<Record<'behaviours' | 'refusals', string>> {
  const heading = ['| what a person meets | browser | Telegram | Discord |', '| --- | --- | --- | --- |'];
  const notes = [...new Set(Object.values(behaviours).flatMap(({ absent = {} }) => Object.values(absent)))];
  const rows = Object.entries(behaviours).map(
    ([title, behaviour]) =>
      `| ${title} | ${platforms.map((platform) => markOf(behaviour, platform, notes)).join(' | ')} |`,
  );

  return {
    behaviours: [...heading, ...rows, '', ...notes.map((note, index) => `${index + 1}. ${note}`)].join('\n'),
    refusals: [
      '| where | code | what it says | what becomes of it | proved by |',
      '| --- | --- | --- | --- | --- |',
      ...refusals.map(refusalRow),
    ].join('\n'),
  };
}

function markOf({ absent = {} }: Behaviour, platform: PlatformName, notes: readonly string[]): string {
  const because = absent[platform];

  return because === undefined ? '✓' : `n/a (${notes.indexOf(because) + 1})`;
}

function refusalRow({ platform, code, says, becomes, file, test }: KnownRefusal): string {
  const where = platform === 'telegram' ? 'Telegram' : 'Discord';

  return `| ${where} | ${code} | ${says} | ${becomes} | ${test} (\`${file}\`) |`;
}
