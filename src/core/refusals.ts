import type { Scope } from './structure.js';
import type { RecordProblem } from './record-rules.js';

/** A person's mistake, or something that can't be: a key and facts. Its sentence is in the locales. */
export type Refusal =
  | { readonly reason: 'not-a-member' }
  | { readonly reason: 'no-right'; readonly command: string }
  | { readonly reason: 'not-here'; readonly centre: Scope }
  | { readonly reason: 'unknown-command'; readonly typed: string; readonly nearest: string | null }
  | { readonly reason: 'not-understood' }
  | { readonly reason: 'too-long'; readonly limit: number }
  | { readonly reason: 'code-missing'; readonly command: string }
  | { readonly reason: 'no-such-entry'; readonly typed: string; readonly nearest: string | null }
  | { readonly reason: 'not-yours-to-change'; readonly by: string | null; readonly centre: Scope }
  | { readonly reason: 'no-such-invitation' }
  | { readonly reason: 'invitation-over' }
  | { readonly reason: 'too-many-codes' }
  | { readonly reason: 'already-member'; readonly scope: Scope }
  /** Whoever runs a network alone hands it over first. */
  | { readonly reason: 'last-admin'; readonly networks: readonly Scope[] }
  | { readonly reason: 'question-of-another' }
  | { readonly reason: 'question-over' }
  | { readonly reason: 'changed-meanwhile' }
  | { readonly reason: 'entry-gone' }
  | { readonly reason: 'bad-record'; readonly problems: readonly RecordProblem[] }
  | { readonly reason: 'broken'; readonly reference: string };
