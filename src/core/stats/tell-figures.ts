import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { computeFigures } from '../figures/compute-figures.js';
import { sumsByCentre } from '../figures/sums-by-centre.js';
import { seenFromAbove, seenWithin, type FiguresSeen } from '../figures/figures-seen.js';
import { isWithin } from '../structure.js';
import { dateAt } from '../today.js';
import type { Asked } from './asked.js';
import { chartOfView } from './chart-of-view.js';
import { centreRows } from './by-centre.js';
import { compare } from './compared.js';
import { seesExactly } from './sees-exactly.js';
import { targetProgress } from './target-progress.js';
import type { FiguresView } from './stats-facts.js';

/** How an answer is asked for: what a button's view says. */
export type ViewAsked = Exclude<FiguresView['kind'], 'indicator'>;

type Question = Pick<Asked, 'scope' | 'period' | 'indicator' | 'asOf'>;

/** The figures of a place and period with those of other periods beside them, as they may be seen here. */
export async function tellFigures(question: Question, asked: ViewAsked, desk: MemberDesk): Promise<Fact> {
  const isForRoom = desk.room.scope !== null && isWithin(question.scope, desk.room.scope);

  const view = await viewOf(question, asked, desk);
  const seen = await figuresSeen(question, isForRoom, desk);
  const vocabulary = await desk.structure.vocabulary(question.scope.networkId);

  return {
    kind: 'figures-told',
    view,
    seen,
    compared: await compare(question, desk.now, desk),
    targets: await targetProgress(question, desk.now, question.indicator, desk),
    vocabulary,
    chart: await chartOfView(view, seen, vocabulary, question.asOf !== null, desk),
    asOf: question.asOf,
    today: dateAt(desk.now, question.scope.zone),
    isForRoom,
  };
}

export async function figuresSeen(
  { scope, period, asOf }: Question,
  isForRoom: boolean,
  desk: MemberDesk,
): Promise<FiguresSeen> {
  const figures = await computeFigures({ scope, period, asOf, now: desk.now }, desk);
  if (seesExactly(desk, scope, isForRoom)) return seenWithin(figures);

  const { smallCell } = await desk.structure.settings(scope.networkId);
  return seenFromAbove(figures, smallCell, asOf !== null);
}

async function viewOf(question: Question, asked: ViewAsked, desk: MemberDesk): Promise<FiguresView> {
  const { indicator } = question;
  if (indicator !== null) return { kind: 'indicator', indicator };
  if (asked !== 'centre') return { kind: asked };

  const centres = (await desk.structure.within(question.scope.id)).filter(
    ({ kind, closedDownOn }) =>
      kind === 'centre' && (closedDownOn === null || closedDownOn > question.period.from),
  );
  return { kind: 'centre', rows: centreRows(centres, await sumsByCentre(centres, question, desk)) };
}
