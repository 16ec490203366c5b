import type { MembersCommand } from '../src/core/command.js';
import { mayExport, readExport } from '../src/core/export/export-asked.js';
import { exportFor, exportFromButton } from '../src/core/export/export-for.js';
import { exportFormats } from '../src/core/export/export-format.js';
import { fetchEnd } from '../src/core/jobs/fetch-end.js';
import { offerFigures } from '../src/core/stats/offer-figures.js';

/** The entries of a place and period as a file, as far as the asker may see them. */
export const exportEntries: MembersCommand = {
  name: 'export',
  aliases: { sl: 'izvoz', sv: 'exportera' },
  audience: 'private',
  for: 'export the entries',

  options: [
    { name: 'period', kind: 'text', suggests: true },
    { name: 'scope', kind: 'text', suggests: true },
    { name: 'format', kind: 'text', choices: exportFormats },
  ],

  async run(text, desk, options) {
    const read = await readExport(text, options, desk);

    return 'facts' in read ? read.facts : exportFor(desk, read.asked);
  },

  press: ([first = '', ...rest], desk) =>
    first === 'late' ? fetchEnd(rest[0] ?? '', 'export', desk) : exportFromButton([first, ...rest], desk),

  async suggest(asked, desk) {
    const offers = await offerFigures(asked, desk);

    return offers.filter((offer) => offer.kind !== 'scope' || mayExport(offer.scope, desk));
  },
};
