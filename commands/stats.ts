import type { MemberDesk, MembersCommand } from '../src/core/command.js';
import type { Fact } from '../src/core/facts.js';
import { offerFigures } from '../src/core/stats/offer-figures.js';
import { figureOptions } from '../src/core/stats/figure-options.js';
import { placesToRead, readAsked } from '../src/core/stats/asked.js';
import { indicatorOfView, readFigureParts, viewOfIndicator } from '../src/core/stats/figure-button.js';
import { tellFigures, type ViewAsked } from '../src/core/stats/tell-figures.js';
import { readPeriod } from '../src/core/period.js';
import { dateAt } from '../src/core/today.js';

/** Figures of a place and period, in short or one of them in full, now or as they were known. */
export const stats: MembersCommand = {
  name: 'stats',
  aliases: { sl: 'statistika', sv: 'statistik' },
  audience: 'room',
  for: 'read figures',

  options: figureOptions,

  async run(text, desk, options) {
    const read = await readAsked(text, options, 'week', desk);
    if ('refused' in read) return [{ kind: 'refused', because: read.refused }];

    const { asked } = read;
    if ('which' in read) {
      const view = asked.indicator ? viewOfIndicator(asked.indicator) : 'overview';
      return [{ kind: 'which-scope', command: 'stats', view, ...asked, scopes: read.which }];
    }

    const won: readonly Fact[] = asked.optionsWon ? [{ kind: 'remarked', remark: 'options-won' }] : [];
    return [await tellFigures({ ...read.asked }, 'overview', desk), ...won];
  },

  async press(parts, desk) {
    return [await pressed(parts, desk)];
  },

  suggest: (asked, desk) => offerFigures(asked, desk),
};

async function pressed(parts: readonly string[], desk: MemberDesk): Promise<Fact> {
  const button = readFigureParts(parts);
  if (!button) return { kind: 'refused', because: { reason: 'question-over' } };

  const scope = (await placesToRead(desk)).find(({ id }) => id === button.scopeId);
  const period = scope && readPeriod(button.period, dateAt(desk.now, scope.zone));
  if (!scope || !period) return { kind: 'refused', because: { reason: 'figures-not-yours' } };

  const view = views.find((each) => each === button.view);
  const indicator = indicatorOfView(button.view);
  return tellFigures({ scope, period, indicator, asOf: button.asOf }, view ?? 'overview', desk);
}

const views: readonly ViewAsked[] = ['overview', 'type', 'gender', 'centre'];
