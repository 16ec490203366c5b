import type { MemberDesk } from '../command.js';
import { showEntries } from '../entry/show-entry.js';
import type { Fact } from '../facts.js';
import { sumsByCentre } from '../figures/sums-by-centre.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Within } from '../ports/figure-records.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import type { Asked } from './asked.js';
import { entriesBehind } from './entries-behind.js';
import { figureByCentre, hasCentres } from './figure-by-centre.js';
import { figuresSeen } from './tell-figures.js';

export type Explained = Pick<Asked, 'scope' | 'period' | 'asOf'> & { readonly indicator: IndicatorKey };

const onPage = 10;

/** Formula, numerator and denominator, what is left out. */
export async function explainFigure(question: Explained, desk: MemberDesk, isBack = false): Promise<Fact> {
  const which = question.asOf === null ? entriesBehind[question.indicator] : null;
  const within = await withinOf(question, desk);

  return {
    kind: 'figure-explained',
    ...(await about(question, desk)),
    vocabulary: await desk.structure.vocabulary(question.scope.networkId),
    entries: which && (await desk.figures.countBehind(within, which)),
    isBack,
    hasCentres: hasCentres(question.indicator, question.scope),
  };
}

export async function explainByCentre(question: Explained, desk: MemberDesk): Promise<Fact> {
  const centres = await centresOf(question.scope, desk);
  const isTold = hasCentres(question.indicator, question.scope);

  return {
    kind: 'figure-by-centre',
    ...(await about(question, desk)),
    rows: isTold
      ? figureByCentre(question.indicator, centres, await sumsByCentre(centres, question, desk))
      : [],
  };
}

export async function defineFigure(question: Explained, desk: MemberDesk): Promise<Fact> {
  return { kind: 'figure-defined', ...(await about(question, desk)) };
}

/** A page of the entries behind a figure, each as the person may see it. */
export async function listEntriesBehind(question: Explained, asked: number, desk: MemberDesk): Promise<Fact> {
  const which = entriesBehind[question.indicator];
  const within = await withinOf(question, desk);
  const total = which ? await desk.figures.countBehind(within, which) : 0;
  const pages = Math.max(1, Math.ceil(total / onPage));
  const page = Math.min(asked, pages - 1);
  const entries = which
    ? await desk.figures.behind(within, which, { skip: page * onPage, limit: onPage })
    : [];

  return {
    kind: 'entries-behind-listed',
    ...(await about(question, desk)),
    entries: await showEntries(entries, desk),
    page,
    pages,
    total,
  };
}

async function about(question: Explained, desk: MemberDesk) {
  return {
    indicator: question.indicator,
    seen: await figuresSeen(question, false, desk),
    asOf: question.asOf,
    today: dateAt(desk.now, question.scope.zone),
  };
}

async function withinOf({ scope, period }: Explained, desk: MemberDesk): Promise<Within> {
  const centres = await centresOf(scope, desk);

  return { centreIds: centres.map(({ id }) => id), from: period.from, to: period.to };
}

async function centresOf(scope: Scope, { structure }: MemberDesk): Promise<readonly Scope[]> {
  return (await structure.within(scope.id)).filter(({ kind }) => kind === 'centre');
}
