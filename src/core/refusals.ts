import type { IndicatorKey } from './indicators/index.js';
import type { Role } from './rights.js';
import type { SetupKeyword } from './setup/part.js';
import type { LogOption } from './entry/options/log-option.js';
import type { Scope } from './structure.js';
import type { LocalDate } from './calendar.js';
import type { PlatformName } from './people.js';
import type { PlanProblem } from './plan/read/plan-reading.js';
import type { RecordProblem } from './record-rules.js';

/** A person's mistake, or something that can't be: a key and facts. Its sentence is in the locales. */
export type Refusal =
  | { readonly reason: 'not-a-member' }
  | { readonly reason: 'no-right'; readonly command: string }
  | { readonly reason: 'not-here'; readonly centre: Scope }
  | { readonly reason: 'unknown-command'; readonly typed: string; readonly nearest: string | null }
  | { readonly reason: 'not-understood' }
  | { readonly reason: 'too-long'; readonly limit: number }
  | { readonly reason: 'code-missing' | 'code-first'; readonly command: string }
  | { readonly reason: 'no-such-entry'; readonly typed: string; readonly nearest: string | null }
  | { readonly reason: 'not-yours-to-change'; readonly by: string | null; readonly centre: Scope }
  | { readonly reason: 'no-such-invitation' }
  | { readonly reason: 'invitation-over' }
  | { readonly reason: 'too-many-codes' }
  | { readonly reason: 'already-member'; readonly scope: Scope }
  /** Whoever runs a network alone hands it over first. */
  | { readonly reason: 'alone-in-charge'; readonly networks: readonly Scope[] }
  | { readonly reason: 'question-of-another' }
  | { readonly reason: 'question-over' }
  | { readonly reason: 'changed-meanwhile' }
  | { readonly reason: 'entry-gone' }
  | { readonly reason: 'bad-record'; readonly problems: readonly RecordProblem[] }
  | { readonly reason: 'setup-unread'; readonly part: SetupKeyword | null; readonly typed: string }
  | { readonly reason: 'setup-not-yours' }
  | { readonly reason: 'setup-no-network' }
  | { readonly reason: 'setup-which-network' }
  | { readonly reason: 'setup-where' }
  | { readonly reason: 'room-not-linked' }
  | { readonly reason: 'room-of-others' }
  | { readonly reason: 'no-such-place'; readonly typed: string }
  | { readonly reason: 'several-places'; readonly typed: string }
  | { readonly reason: 'invite-unread' }
  | { readonly reason: 'not-yours-to-give'; readonly role: Role }
  | { readonly reason: 'wrong-place-for-role'; readonly role: Role }
  | { readonly reason: 'people-unread' }
  | { readonly reason: 'no-such-person'; readonly typed: string }
  | { readonly reason: 'last-admin' }
  /** Something was filled in that the option doesn't take. */
  | { readonly reason: 'bad-option'; readonly option: LogOption; readonly typed: string }
  /** A line was edited whose entry somebody else has changed. */
  | { readonly reason: 'line-changed-since'; readonly code: string }
  /** A line was edited and says no activity any more. */
  | { readonly reason: 'line-no-entry'; readonly code: string }
  /** Which days are closed can't be read. */
  | { readonly reason: 'days-unread'; readonly typed: string }
  | { readonly reason: 'days-too-many'; readonly most: number }
  | { readonly reason: 'nothing-to-repeat' }
  | { readonly reason: 'headcount-not-yours'; readonly centre: Scope }
  | { readonly reason: 'headcount-at-zero' }
  | { readonly reason: 'headcount-at-most' }
  | { readonly reason: 'headcount-was-finished'; readonly code: string }
  | { readonly reason: 'headcount-was-given-up' }
  | { readonly reason: 'headcount-above' }
  | { readonly reason: 'headcount-unread' }
  | { readonly reason: 'headcount-names-someone' }
  | { readonly reason: 'unknown-language'; readonly typed: string }
  | { readonly reason: 'no-quiet-hours' }
  | { readonly reason: 'no-weekly-most'; readonly most: number }
  | { readonly reason: 'reflection-empty' }
  | { readonly reason: 'reflection-too-long'; readonly most: number }
  | { readonly reason: 'reflection-not-to-share' }
  | { readonly reason: 'question-unfit'; readonly most: number }
  | { readonly reason: 'questions-enough'; readonly most: number }
  | { readonly reason: 'linked-already' }
  | { readonly reason: 'plan-unread' }
  | { readonly reason: 'plan-problem'; readonly problem: PlanProblem }
  /** There is no such date any more: the last one lies before the first. */
  | { readonly reason: 'plan-never'; readonly until: LocalDate | null }
  | { readonly reason: 'plan-only-holidays' }
  | { readonly reason: 'plan-names-someone' }
  | { readonly reason: 'no-such-plan' }
  | { readonly reason: 'plan-not-begun'; readonly date: LocalDate }
  /** Nobody of the centre has that name. */
  | { readonly reason: 'plan-nobody'; readonly typed: string }
  | { readonly reason: 'period-unread'; readonly typed: string }
  | { readonly reason: 'period-ahead' }
  | { readonly reason: 'digest-unread' }
  | { readonly reason: 'digest-rhythm' }
  | { readonly reason: 'digest-time'; readonly typed: string }
  | { readonly reason: 'no-such-digest' }
  | { readonly reason: 'as-of-unread'; readonly typed: string }
  | { readonly reason: 'as-of-ahead' }
  | { readonly reason: 'figures-unread'; readonly typed: string }
  | { readonly reason: 'no-such-figures'; readonly typed: string }
  | { readonly reason: 'figures-not-yours' }
  | { readonly reason: 'export-not-yours' }
  | { readonly reason: 'file-alone' }
  | { readonly reason: 'import-no-file'; readonly where: PlatformName }
  | { readonly reason: 'import-too-big'; readonly most: number }
  | { readonly reason: 'import-not-fetched' }
  | { readonly reason: 'import-which-network' }
  | { readonly reason: 'import-over' }
  | { readonly reason: 'import-begun' }
  | { readonly reason: 'import-ended' }
  | { readonly reason: 'work-gone'; readonly command: string }
  | { readonly reason: 'work-roles-changed'; readonly command: string }
  | { readonly reason: 'export-unread'; readonly typed: string }
  | { readonly reason: 'report-unread'; readonly typed: string }
  | { readonly reason: 'report-not-yours' }
  | { readonly reason: 'report-does-not-add-up' }
  | { readonly reason: 'report-view-needs-period' }
  | { readonly reason: 'report-too-big' }
  | { readonly reason: 'report-workbook-too-big' }
  | { readonly reason: 'nudge-not-yours' }
  | { readonly reason: 'indicator-missing' }
  | { readonly reason: 'target-unread' }
  | { readonly reason: 'target-no-number'; readonly typed: string }
  | { readonly reason: 'target-range'; readonly isShare: boolean }
  | { readonly reason: 'no-target-for'; readonly indicator: IndicatorKey }
  | { readonly reason: 'no-such-target'; readonly indicator: IndicatorKey; readonly year: number }
  | {
      readonly reason: 'unknown-indicator';
      readonly typed: string;
      readonly nearest: IndicatorKey | null;
    }
  /** What was set aside was tried again, or is no longer kept. */
  | { readonly reason: 'retry-over' }
  | { readonly reason: 'broken'; readonly reference: string; readonly kept: 'line' | 'press' };
