import { indicators } from '../core/indicators/index.js';
import type { Target, TargetRecords } from '../core/ports/target-records.js';
import type { Connection } from './connection.js';

export function targetRecords({ queries }: Connection): TargetRecords {
  return {
    async set({ scopeId, year, indicator, value, setAt, setById }) {
      const said = { valueThousandths: BigInt(Math.round(value * 1_000)), setAt, setById };

      await queries.target.upsert({
        where: { scopeId_year_indicator: { scopeId, year, indicator } },
        create: { scopeId, year, indicator, ...said },
        update: said,
      });
    },

    async remove({ scopeId, year, indicator }) {
      const { count } = await queries.target.deleteMany({ where: { scopeId, year, indicator } });

      return count > 0;
    },

    async of(scopeIds, year) {
      const rows = await queries.target.findMany({ where: { scopeId: { in: [...scopeIds] }, year } });

      return indicators.flatMap(({ key }): readonly Target[] =>
        rows
          .filter(({ indicator }) => indicator === key)
          .map(({ scopeId, valueThousandths }) => ({
            scopeId,
            year,
            indicator: key,
            value: Number(valueThousandths) / 1_000,
          })),
      );
    },
  };
}
