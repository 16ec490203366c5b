import type { MemberDesk, OptionAsked } from '../command.js';
import { indicators } from '../indicators/index.js';
import type { Offer } from '../offer.js';
import { periodBefore, periodOf, readPeriod, type Period } from '../period.js';
import { dateAt } from '../today.js';
import { placesToRead } from './asked.js';
import { periodSaid } from './period-said.js';

/** What may be filled in: the likeliest periods and whatever is typed, places in reach, every indicator. */
export async function offerFigures(
  { option, typed }: OptionAsked,
  desk: MemberDesk,
): Promise<readonly Offer[]> {
  if (option === 'scope') {
    return (await placesToRead(desk)).map((scope) => ({ kind: 'scope', scope }));
  }
  if (option === 'indicator') return indicators.map(({ key }) => ({ kind: 'indicator', indicator: key }));

  const places = await placesToRead(desk);
  const today = dateAt(desk.now, desk.room.scope?.zone ?? places[0]?.zone ?? 'UTC');
  const meant = periodSaid(typed, today);
  const usual = meant === null ? usualPeriods(today) : [meant];

  return usual.map((period) => ({ kind: 'period', period, typed }));
}

function usualPeriods(today: string): readonly Period[] {
  const kinds = ['week', 'month', 'quarter', 'half', 'year'] as const;
  const running = kinds.map((kind) => periodOf(kind, today));
  const weekAgo = readPeriod('last-week', today);

  return [...(weekAgo ? [weekAgo] : []), ...running, ...running.slice(1).map(periodBefore)];
}
