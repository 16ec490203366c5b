import type { MemberDesk } from '../command.js';
import { centresWhere } from '../entry/centres.js';
import { ask, askOrFinish } from '../entry/converse.js';
import { emptyDraft } from '../entry/draft.js';
import { markDay } from '../entry/mark-day.js';
import { missingQuestions } from '../entry/missing.js';
import { startGuided, startLine } from '../entry/talk.js';
import type { Fact } from '../facts.js';
import { addDays } from '../local-date.js';
import { readPeriod, type Period } from '../period.js';
import { readFigureParts } from '../stats/figure-button.js';
import type { Scope } from '../structure.js';
import { dateAt } from '../today.js';
import { hasSaid } from './who-said.js';

/** A button under "nothing is logged": `[answer, days, centre]`. */
export async function takeMissingPress(parts: readonly string[], desk: MemberDesk): Promise<readonly Fact[]> {
  const button = readFigureParts(parts);
  const centres = await centresWhere(desk, 'log an activity');
  const centre = centres.find(({ id }) => id === button?.scopeId);
  const days = button && readPeriod(button.period, '2000-01-01');
  if (!centre || !days) return over;
  if (button.view === 'log') return logThere(centre, days, desk);

  const today = dateAt(desk.now, centre.zone);
  if (await hasSaid(centre.id, days, desk)) return [{ kind: 'missing-settled', centre, period: days, today }];
  if (button.view === 'closed') return wereClosed(centre, days, desk);

  return button.view === 'nobody' ? nobodyCame(centre, days, desk) : over;
}

const over: readonly Fact[] = [{ kind: 'refused', because: { reason: 'question-over' } }];

function logThere({ id }: Scope, { from, to }: Period, desk: MemberDesk): Promise<readonly Fact[]> {
  const date = from === to ? from : null;

  return ask(startGuided({ ...emptyDraft, centreId: id, date }), 'log', desk);
}

/** All the days that are over. */
function wereClosed({ id, zone }: Scope, { from, to }: Period, desk: MemberDesk): Promise<readonly Fact[]> {
  const today = dateAt(desk.now, zone);
  const yesterday = addDays(today, -1);
  const last = to < yesterday ? to : yesterday;
  if (last < from) return Promise.resolve(over);
  const draft = { ...emptyDraft, centreId: id, day: 'closed' as const, date: from };

  return markDay({ ...draft, ...(last > from && { until: last }) }, null, desk);
}

function nobodyCame({ id }: Scope, { from }: Period, desk: MemberDesk): Promise<readonly Fact[]> {
  const draft = { ...emptyDraft, centreId: id, date: from, total: 0 };

  return askOrFinish(startLine(draft, missingQuestions(draft)), 'log', desk);
}
