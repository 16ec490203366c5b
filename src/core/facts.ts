import type { CountFact } from './count/count-facts.js';
import type { IndicatorKey } from './indicators/index.js';
import type { Refusal } from './refusals.js';
import type { Scope } from './structure.js';
import type { EntryFact } from './entry/entry-facts.js';
import type { AskingFact } from './entry/asking-facts.js';
import type { PeopleFact } from './people/people-facts.js';
import type { SetupFact } from './setup/setup-facts.js';
import type { DigestFact } from './digests/digest-facts.js';
import type { ExportFact } from './export/export-facts.js';
import type { ImportFact } from './import/chat/import-facts.js';
import type { JobFact } from './jobs/job-facts.js';
import type { PlanFact } from './plan/plan-facts.js';
import type { PrivacyFact } from './privacy/privacy-facts.js';
import type { ReportFact } from './report/report-facts.js';
import type { ReflectFact } from './reflect/reflect-facts.js';
import type { ReminderFact } from './reminders/reminder-facts.js';
import type { SettingsFact } from './settings-facts.js';
import type { StatsFact } from './stats/stats-facts.js';
import type { TargetFact } from './stats/target-facts.js';
import type { WhyFact } from './stats/why-facts.js';

/** What happened, in the past tense; not how it is worded. Each area has its own. */
export type Fact =
  | EntryFact
  | AskingFact
  | CountFact
  | PeopleFact
  | SetupFact
  | PlanFact
  | ReflectFact
  | ReportFact
  | PrivacyFact
  | SettingsFact
  | StatsFact
  | TargetFact
  | WhyFact
  | DigestFact
  | ReminderFact
  | JobFact
  | ExportFact
  | ImportFact
  | GeneralFact;

export type GeneralFact =
  | {
      readonly kind: 'welcomed';
      readonly name: string;
      readonly room: Scope | null;
      readonly member: boolean;
    }
  | { readonly kind: 'help-listed'; readonly commands: readonly string[] }
  | { readonly kind: 'command-explained'; readonly command: string }
  | { readonly kind: 'indicator-defined'; readonly indicator: IndicatorKey }
  | { readonly kind: 'refused'; readonly because: Refusal };
