import type { MembersCommand } from '../src/core/command.js';
import { fetchEnd } from '../src/core/jobs/fetch-end.js';
import { reportAsked } from '../src/core/report/report-asked.js';
import { mayReport, reportFromButton } from '../src/core/report/report-for.js';
import { offerFigures } from '../src/core/stats/offer-figures.js';

/** A place and period as a document to hand on, or its headline for the press. */
export const report: MembersCommand = {
  name: 'report',
  aliases: { sl: 'porocilo', sv: 'rapport' },
  audience: 'asker',
  for: 'make reports',

  options: [
    { name: 'period', kind: 'text', suggests: true },
    { name: 'scope', kind: 'text', suggests: true },
  ],

  run: (text, desk, options) => reportAsked(text, options, desk),

  async press([first = '', ...rest], desk) {
    if (first === 'late') return fetchEnd(rest[0] ?? '', 'report', desk);
    if (first === 'when') return reportAsked(rest.join(' '), {}, desk);

    return [await reportFromButton([first, ...rest], desk)];
  },

  async suggest(asked, desk) {
    const offers = await offerFigures(asked, desk);

    return offers.filter((offer) => offer.kind !== 'scope' || mayReport(offer.scope, desk));
  },
};
