import { figuresJson, type FiguresJson } from '../figures/figures-json.js';
import { hideSmallCells } from '../figures/hide-small-cells.js';
import type { Beside, Digest } from './digest.js';

export interface DigestJson extends FiguresJson {
  readonly week: string;
  readonly before: Beside['values'];
  readonly last_year: Beside['values'] | null;
  readonly missing: readonly string[];
  readonly corrected: readonly {
    readonly week: string;
    readonly indicator: string;
    readonly was: number;
    readonly now: number;
  }[];
  readonly computed_at: string;
}

/** As others read it, with small cells hidden: keys, units and shapes are a promise. */
export function digestJson(digest: Digest): DigestJson {
  const { scope, period, weeks, indicators, smallCell, before, lastYear } = digest;
  const none = { of: [], centres: [], missing: [], onHoliday: [] };
  const asOf = new Date(digest.asOf);
  const shown = hideSmallCells({ scope, period, asOf, reporting: none, weeks, indicators }, smallCell);

  return {
    ...figuresJson(shown),
    reporting: digest.reporting,
    week: period.name,
    before: before.values,
    last_year: lastYear && lastYear.values,
    missing: digest.missing.map(({ centre }) => centre),
    corrected: digest.corrected.map(({ period: { name }, indicator, was, now }) => ({
      week: name,
      indicator,
      was,
      now,
    })),
    computed_at: digest.computedAt,
  };
}
