import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import { computeFiguresFrom } from '../figures/compute-figures.js';
import type { Figures } from '../figures/figure.js';
import { funderViews, type FunderViewKey } from '../funders/index.js';
import { readPeriod, type Period } from '../period.js';
import { may } from '../rights.js';
import { readFigureParts } from '../stats/figure-button.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { countedEntries, whatDoesNotAddUp } from './check-figures.js';
import { reportActs, type ReportAct } from './report-facts.js';

/** Plain JSON of what is to be made. */
export interface ReportParams {
  readonly scopeId: string;
  /** As `readPeriod` reads it. */
  readonly period: string;
  readonly view: FunderViewKey | null;
}

export interface ReportQuestion {
  readonly scope: Scope;
  readonly period: Period;
}

export function mayReport(place: Scope, { person }: Pick<MemberDesk, 'person'>): boolean {
  return may(person.grants, 'make reports', place);
}

export async function reportFor(
  act: ReportAct,
  question: ReportQuestion,
  desk: MemberDesk,
  view: FunderViewKey | null = null,
): Promise<Fact> {
  const { scope, period } = question;
  if (!mayReport(scope, desk)) return { kind: 'refused', because: { reason: 'report-not-yours' } };
  if (act === 'headline') return tellHeadline(question, desk);

  const params: ReportParams = { scopeId: scope.id, period: period.name, view };
  const begun = await desk.begin({ kind: 'report', params });

  return begun ?? { kind: 'refused', because: { reason: 'question-over' } };
}

/** From a button whose id ends in `figureParts`, with what is to be done, or the view by its place, as the view. */
export async function reportFromButton(parts: readonly string[], desk: MemberDesk): Promise<Fact> {
  const button = readFigureParts(parts);
  const scope = button && (await desk.structure.scope(button.scopeId));
  const period = scope && readPeriod(button.period, dateAt(desk.now, scope.zone));
  if (!period) return { kind: 'refused', because: { reason: 'report-not-yours' } };

  const act = reportActs.find((each) => each === button.view) ?? 'make';
  return reportFor(act, { scope, period }, desk, viewOnButton(button.view));
}

/** A view as a button has it: short. */
export function buttonOfView(key: FunderViewKey): string {
  return `v${funderViews.findIndex((view) => view.key === key)}`;
}

function viewOnButton(typed: string): FunderViewKey | null {
  return funderViews.find(({ key }) => buttonOfView(key) === typed)?.key ?? null;
}

/** The sentence for others to quote, unless the figures in it don't add up. */
async function tellHeadline({ scope, period }: ReportQuestion, desk: MemberDesk): Promise<Fact> {
  const asked = { scope, period, now: desk.now, asOf: null };
  const { figures, wrong } = await desk.figures.atOneMoment(async (sources) => {
    const told: Figures = await computeFiguresFrom(asked, sources);
    const places = await sources.structure.within(scope.id);
    const centres = places.filter(({ kind }) => kind === 'centre');

    return {
      figures: told,
      wrong: whatDoesNotAddUp(told, null, await countedEntries(centres, asked, sources)),
    };
  });
  if (wrong.length > 0) return { kind: 'refused', because: { reason: 'report-does-not-add-up' } };

  return { kind: 'headline-told', figures, today: dateAt(desk.now, scope.zone) };
}
