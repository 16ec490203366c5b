import type { Command } from '../../src/core/command.js';
import { actions, reachOf, roles, type Action } from '../../src/core/rights.js';

/** Who may do what, from the table of rights and the list of commands. */
export function rightsPage(commands: readonly Command[]): string {
  const people = ['stranger', ...roles];
  const commandRows = commands.map(({ name, for: needs }) => [
    `/${name}`,
    ...people.map((who) => cell(who, needs)),
  ]);
  const actionRows = actions.map((action) => [action, ...people.map((who) => cell(who, action))]);

  return [
    '# Rights',
    '',
    'Who may call what. `npm run docs:rights` writes this page from `src/core/rights.ts` and the list of commands, and a test holds it to them.',
    '',
    'A role holds for its scope and everything within it: volunteers, youth workers and leads belong to a centre, a coordinator to a municipality, an admin to a network. **yes** is for everybody, **own** for what is one’s own, **within scope** for all within the scope of the role. Who was invited to found a network may call /setup, too. What is out of reach is answered like what doesn’t exist.',
    '',
    '## Commands',
    '',
    ...table(['command', ...people], commandRows),
    '',
    '## Actions',
    '',
    ...table(['action', ...people], actionRows),
    '',
    'Roles are given, changed and ended up to one’s own, within one’s own scope. A network is never left without an admin.',
    '',
  ].join('\n');
}

function cell(who: string, needs: Action | 'everyone'): string {
  if (needs === 'everyone') return 'yes';
  const role = roles.find((each) => each === who);

  return role ? reachOf(role, needs) : 'no';
}

/** Padded as the formatter pads it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`;

  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
