import type { ChartFigures } from '../charts/chart-figures.js';
import { sharesChart } from '../charts/shares-chart.js';
import { typesFigures } from '../charts/types-figures.js';
import { visitsFigures } from '../charts/visits-figures.js';
import type { MemberDesk } from '../command.js';
import type { FiguresSeen } from '../figures/figures-seen.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';
import type { FiguresView } from './stats-facts.js';

/** The picture that goes with a view; none for a list, nor for what was known at an earlier moment. */
export async function chartOfView(
  view: FiguresView,
  { figures, gender }: FiguresSeen,
  vocabulary: Vocabulary,
  isAsOf: boolean,
  desk: MemberDesk,
): Promise<ChartFigures | null> {
  const { scope, period } = figures;
  if (isAsOf) return null;

  switch (view.kind) {
    case 'overview':
      return visitsFigures({ scope, period, now: desk.now }, desk);
    case 'type':
      return typesFigures(figures, vocabulary);
    case 'gender':
      return sharesChart(gender, { place: scope.name, span: period });
    case 'centre':
    case 'indicator':
      return null;
  }
}
