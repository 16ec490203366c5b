import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { readPeriod } from '../src/core/period.js';
import { placesToRead, readAsked } from '../src/core/stats/asked.js';
import {
  defineFigure,
  explainByCentre,
  explainFigure,
  listEntriesBehind,
  type Explained,
} from '../src/core/stats/explain-figure.js';
import { indicatorOfView, readFigureParts, viewOfIndicator } from '../src/core/stats/figure-button.js';
import { figureOptions } from '../src/core/stats/figure-options.js';
import { offerFigures } from '../src/core/stats/offer-figures.js';
import { dateAt } from '../src/core/today.js';

/** What a figure stands on: its formula, its parts and the entries behind it. */
export const why: MembersCommand = {
  name: 'why',
  aliases: { sl: 'zakaj', sv: 'varfor' },
  audience: 'asker',
  for: 'read figures',

  options: figureOptions,

  async run(text, desk, options) {
    const read = await readAsked(text, options, 'last-week', desk);
    if ('refused' in read) return [{ kind: 'refused', because: read.refused }];

    const { indicator } = read.asked;
    if (indicator === null) return [{ kind: 'refused', because: { reason: 'indicator-missing' } }];
    if ('which' in read) {
      const view = viewOfIndicator(indicator);
      return [{ kind: 'which-scope', command: 'why', view, ...read.asked, scopes: read.which }];
    }

    const won: readonly Fact[] = read.asked.optionsWon ? [{ kind: 'remarked', remark: 'options-won' }] : [];
    return [await explainFigure({ ...read.asked, indicator }, desk), ...won];
  },

  async press(parts, desk) {
    return [await pressed(parts, desk)];
  },

  suggest: (asked, desk) => offerFigures(asked, desk),
};

/** A view is the indicator's, with `c` for by centre, `d` for what it is, `e` and a page for its entries, `w` for back. */
async function pressed(parts: readonly string[], desk: MemberDesk): Promise<Fact> {
  const button = readFigureParts(parts);
  const {
    of = '',
    centres,
    meaning,
    back,
    page,
  } = /^(?<of>i\d+)(?:(?<centres>c)|(?<meaning>d)|(?<back>w)|e(?<page>\d{1,5}))?$/u.exec(button?.view ?? '')
    ?.groups ?? {};
  const indicator = indicatorOfView(of);
  if (!button || !indicator) return { kind: 'refused', because: { reason: 'question-over' } };

  const scope = (await placesToRead(desk)).find(({ id }) => id === button.scopeId);
  const period = scope && readPeriod(button.period, dateAt(desk.now, scope.zone));
  if (!scope || !period) return { kind: 'refused', because: { reason: 'figures-not-yours' } };

  const question: Explained = { scope, period, indicator, asOf: button.asOf };
  if (centres !== undefined) return explainByCentre(question, desk);
  if (meaning !== undefined) return defineFigure(question, desk);
  if (page !== undefined) return listEntriesBehind(question, Number(page), desk);

  return explainFigure(question, desk, back !== undefined);
}
