import { codeGiven, codeOption } from '../src/core/code-option.js';
import type { MembersCommand } from '../src/core/command.js';
import { offerEntries } from '../src/core/entry/offer-entries.js';
import { offerTemplates } from '../src/core/entry/offer-templates.js';
import { repeatEntry } from '../src/core/entry/repeat-entry.js';
import { repeatLine } from '../src/core/entry/repeat-line.js';

/** The same as before, today: only how many is asked, and not even that where it is said. */
export const repeat: MembersCommand = {
  name: 'repeat',
  aliases: { sl: 'ponovi', sv: 'upprepa' },
  audience: 'room',
  for: 'log an activity',

  options: [codeOption],

  async run(text, desk, options) {
    const input = options['code'] ? `${codeGiven('', options)} ${text}`.trim() : text;

    return input === '' ? offerTemplates(desk) : repeatLine(input, desk);
  },

  press: ([code = ''], desk) => repeatEntry(code, desk),
  suggest: (_asked, desk) => offerEntries(desk),
};
