import type { Finding } from './findings.js';
import type { Piece } from './pieces.js';
import type { ReadingSetting } from './reading.js';
import type { LanguageWords } from './languages/language-words.js';
import { spanning, type Span } from './span.js';

/** A line on its way through the rules. What one rule has claimed is a wall to the next. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly claimed: boolean[];
  /** As typed. */
  readonly text: string;
  readonly setting: ReadingSetting;
  readonly language: LanguageWords;
  /** Words for one, of all languages, that count only before a noun or a unit. */
  readonly articles: ReadonlySet<string>;
  /** Whether the line says how long it took anywhere but at this place. */
  readonly timeElsewhere: (at: number) => boolean;
}

/** What a rule read at a place, and the first piece after it. */
export interface Match {
  readonly next: number;
  readonly findings: readonly Finding[];
}

export type Rule = (line: Line, at: number) => Match | null;

export interface RuleRun {
  readonly findings: readonly Finding[];
  /** How often a rule was tried at a place. */
  readonly tries: number;
}

/** Runs each rule over the whole line, one after the other: an earlier rule has the first word. */
export function runRules(line: Line, rules: readonly Rule[]): RuleRun {
  const findings: Finding[] = [];
  let tries = 0;

  for (const rule of rules) {
    for (let at = 0; at < line.pieces.length;) {
      if (line.claimed[at]) {
        at += 1;
        continue;
      }
      tries += 1;
      const match = rule(line, at);
      if (match === null) {
        at += 1;
        continue;
      }
      findings.push(...match.findings);
      for (let claim = at; claim < match.next; claim += 1) line.claimed[claim] = true;
      at = Math.max(match.next, at + 1);
    }
  }

  return { findings, tries };
}

/** The piece at a place, unless a rule has claimed it. */
export function pieceAt({ pieces, claimed }: Line, at: number): Piece | undefined {
  return claimed[at] ? undefined : pieces[at];
}

export function spanOf({ pieces }: Line, from: number, next: number): Span {
  return spanning(pieces.slice(from, Math.max(next, from + 1))) ?? { start: 0, end: 0 };
}
