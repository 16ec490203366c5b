import type { MembersCommand } from '../src/core/command.js';
import { beginImport } from '../src/core/import/chat/begin-import.js';
import { takeImport } from '../src/core/import/chat/take-import.js';
import { fetchEnd } from '../src/core/jobs/fetch-end.js';

/** Entries, marks on days or a network from a file: first what it would bring, then, by a button, that. */
export const importEntries: MembersCommand = {
  name: 'import',
  aliases: { sl: 'uvoz', sv: 'importera' },
  audience: 'asker',
  for: 'import entries',

  options: [{ name: 'file', kind: 'file' }],

  run: (_text, desk) => beginImport(desk),

  press: ([first = '', ...rest], desk) =>
    first === 'late' ? fetchEnd(rest[0] ?? '', 'import', desk) : takeImport([first, ...rest], desk),
};
