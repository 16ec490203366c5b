import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import type { Options } from '../inbound.js';
import { periodBefore, periodOf } from '../period.js';
import { fold } from '../phrases/fold.js';
import { readAsked } from '../stats/asked.js';
import { dateAt } from '../today.js';
import type { ReportAct } from './report-facts.js';
import { mayReport, reportFor } from './report-for.js';

/** In every language, without diacritics. */
const headlineWords = ['headline', 'stavek', 'rubrik'];

/** A day that nobody means: what is read where nobody said of when. */
const unsaid = '2000-01-01..2000-01-01';

/** `PERIOD [SCOPE] | headline PERIOD [SCOPE]`, in any order. Without a period, the likeliest are offered. */
export async function reportAsked(
  text: string,
  options: Options,
  desk: MemberDesk,
): Promise<readonly Fact[]> {
  const { act, rest } = splitAct(text);
  const read = await readAsked(rest, options, unsaid, desk);
  if ('refused' in read) return [{ kind: 'refused', because: read.refused }];
  const { asked } = read;
  if (asked.indicator !== null || asked.asOf !== null) {
    return [{ kind: 'refused', because: { reason: 'report-unread', typed: rest } }];
  }

  const scopes = ('which' in read ? read.which : [read.asked.scope]).filter((place) =>
    mayReport(place, desk),
  );
  const [scope, another] = scopes;
  if (!scope) return [{ kind: 'refused', because: { reason: 'report-not-yours' } }];
  const { period } = asked;
  const won: readonly Fact[] = asked.optionsWon ? [{ kind: 'remarked', remark: 'options-won' }] : [];
  if (period.name === unsaid) {
    const today = dateAt(desk.now, scope.zone);
    return [
      { kind: 'report-periods-offered', act, scope: another ? null : scope, periods: likely(today) },
      ...won,
    ];
  }
  if (another) return [{ kind: 'which-scope', command: 'report', view: act, ...asked, scopes }, ...won];

  return [await reportFor(act, { scope, period }, desk), ...won];
}

function splitAct(text: string): { readonly act: ReportAct; readonly rest: string } {
  const [first = '', ...others] = text.trim().split(/\s+/u);

  return headlineWords.includes(fold(first))
    ? { act: 'headline', rest: others.join(' ') }
    : { act: 'make', rest: text };
}

/** What is reported is mostly over. */
function likely(today: string) {
  const before = (kind: 'month' | 'quarter' | 'half' | 'year') => periodBefore(periodOf(kind, today));

  return [before('month'), before('quarter'), before('half'), periodOf('year', today), before('year')];
}
