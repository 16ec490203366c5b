import { figureOf } from '../../../src/core/figures/figure-of.js';
import type { Figures, FiguresByKey } from '../../../src/core/figures/figure.js';
import { seenFromAbove } from '../../../src/core/figures/figures-seen.js';
import type { FunderView } from '../../../src/core/funders/funder-view.js';
import type { MeasureKey, ViewTableKey } from '../../../src/core/funders/index.js';
import { tellTables } from '../../../src/core/funders/tell-tables.js';
import type { TableDefinition } from '../../../src/core/funders/funder-view.js';
import { indicators } from '../../../src/core/indicators/index.js';
import { periodOf, type Period } from '../../../src/core/period.js';
import type { KindSums } from '../../../src/core/ports/figure-records.js';
import { templateVocabulary } from '../../../src/core/vocabulary/template.js';
import { createWords } from '../../../src/locales/words.js';
import { viewSection } from '../../../src/assistant/wording/report/view/view-section.js';
import type { ReportTable } from '../../../src/core/report/report-table.js';
import { aScope, basisOf } from '../figures/basis.js';

const words = createWords();
const year = periodOf('year', '2026-11-22');
const nothing = { girls: 0, boys: 0, nonbinary: 0, unknown: 0, ages: {} };

interface Said {
  readonly kinds?: readonly KindSums[];
  /** By quarter of 2026, where it matters when they were. */
  readonly quarters?: readonly (readonly KindSums[])[];
  /** How many quarters after those are yet to come. */
  readonly ahead?: number;
  readonly ages?: Readonly<Record<string, number>>;
  readonly activeWeeks?: number;
  readonly netCostCents?: bigint;
}

/** The tables of a view in English, by their keys. */
export function tablesOf(
  view: Extract<FunderView, { kind: 'tables' }> & {
    readonly tables: readonly TableDefinition<ViewTableKey, MeasureKey>[];
  },
  said: Said,
): Readonly<Record<string, ReportTable>> {
  const quarters = (said.quarters ?? [said.kinds ?? []]).map((kinds, place) => ({
    period: quarter(place),
    kinds,
  }));
  const kinds = quarters.flatMap((each) => each.kinds);
  const figures = figuresOf(said, kinds);
  const seen = seenFromAbove(figures, 5, false);
  const ahead = Array.from({ length: said.ahead ?? 0 }, (_, place) => quarter(quarters.length + place));
  const tables = tellTables(view.tables, seen, { quarters, ahead, vocabulary: templateVocabulary });
  const worded = viewSection({ kind: 'tables', key: 'keks', figures: seen.figures, tables }, words('en'));

  return Object.fromEntries((worded?.tables ?? []).map((table) => [table.key, table]));
}

function quarter(place: number): Period {
  return periodOf('quarter', `2026-${String(3 * place + 1).padStart(2, '0')}-01`);
}

function figuresOf(said: Said, kinds: readonly KindSums[]): Figures {
  const activeWeeks = said.activeWeeks ?? 1;
  const yearly = { netCostCents: said.netCostCents ?? null, youngResidents: null };
  const basis = { ...basisOf(nothing), kinds, ages: said.ages ?? {}, activeWeeks, yearly };

  return {
    scope: aScope,
    period: year,
    asOf: new Date('2026-11-22T18:00:00Z'),
    reporting: { of: [], centres: [], missing: [], onHoliday: [] },
    weeks: { all: 47, active: activeWeeks },
    indicators: Object.fromEntries(
      indicators.map((indicator) => [indicator.key, figureOf(indicator, basis)]),
    ) as unknown as FiguresByKey,
  };
}
