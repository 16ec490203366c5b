import type { LocalDate } from '../calendar.js';
import type { EntryShown } from '../entry/entry-facts.js';
import type { Figure } from '../figures/figure.js';
import type { FiguresSeen } from '../figures/figures-seen.js';
import type { IndicatorKey } from '../indicators/index.js';
import type { Scope } from '../structure.js';
import type { Vocabulary } from '../vocabulary/activity-type.js';

/** What a figure stands on. */
export type WhyFact = FigureExplained | FigureByCentre | EntriesBehindListed | FigureDefined;

interface About {
  readonly indicator: IndicatorKey;
  readonly seen: FiguresSeen;
  readonly asOf: Date | null;
  readonly today: LocalDate;
}

export interface FigureExplained extends About {
  readonly kind: 'figure-explained';
  readonly vocabulary: Vocabulary;
  /** How many entries are behind it; null where it isn't made of entries, or of how they were at another moment. */
  readonly entries: number | null;
  /** Turned back to from one of its pages, whose place it takes. */
  readonly isBack: boolean;
  /** Whether it can be told by centre. */
  readonly hasCentres: boolean;
}

export interface FigureByCentre extends About {
  readonly kind: 'figure-by-centre';
  readonly rows: readonly { readonly centre: Scope; readonly figure: Figure }[];
}

export interface EntriesBehindListed extends About {
  readonly kind: 'entries-behind-listed';
  readonly entries: readonly EntryShown[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** Exactly what the figure is. */
export interface FigureDefined extends About {
  readonly kind: 'figure-defined';
}
