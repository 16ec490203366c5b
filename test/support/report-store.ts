import { afterAll, beforeAll } from 'vitest';
import { wordReport } from '../../src/assistant/wording/report/word-report.js';
import { createChartDrawer } from '../../src/charts/create-chart-drawer.js';
import type { Language } from '../../src/core/calendar.js';
import type { FunderViewKey } from '../../src/core/funders/index.js';
import { readPeriod } from '../../src/core/period.js';
import type { ChartDrawer } from '../../src/core/ports/chart-drawer.js';
import { computeReport } from '../../src/core/report/compute-report.js';
import type { ReportDocument } from '../../src/core/report/report-document.js';
import type { ReportFigures } from '../../src/core/report/report-figures.js';
import type { Scope } from '../../src/core/structure.js';
import { loadDemo } from '../../src/demo/load-demo.js';
import { createWords } from '../../src/locales/words.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { sqlitePlace } from '../storage/places.js';

/** When reports of the tests are made. */
export const madeAt = new Date('2021-03-28T18:00:00Z');

interface Asked {
  readonly scope?: Scope;
  readonly asOf?: Date;
  readonly view?: FunderViewKey;
}

export interface ReportStore {
  store(): OpenStore;
  charts(): ChartDrawer;
  network(): Promise<Scope>;
  figures(period: string, asked?: Asked): Promise<ReportFigures>;
  document(period: string, language: Language, asked?: Asked): Promise<ReportDocument>;
}

/** A small demo network, loaded once for all the tests of a file. */
export function openReportStore(activities: number): ReportStore {
  const place = sqlitePlace();
  const charts = createChartDrawer();
  const words = createWords();
  let store: OpenStore;

  beforeAll(async () => {
    store = await openStore(place.url);
    await loadDemo(store, { now: madeAt, seed: 2020, activities });
  });
  afterAll(async () => {
    await charts.close();
    await store.close();
    await place.remove();
  });

  const reports: ReportStore = {
    store: () => store,
    charts: () => charts,

    async network() {
      const [network] = await store.records.structure.networks();
      if (!network) throw new Error('The demo has no network.');

      return network;
    },

    async figures(typed, { scope, asOf, view } = {}) {
      const period = readPeriod(typed, '2021-03-28');
      if (!period) throw new Error(`${typed} is no period.`);
      const its = { asOf: asOf ?? null, view: view ?? null };
      const asked = { scope: scope ?? (await reports.network()), period, now: madeAt, ...its };
      const computed = await computeReport(asked, store.records);
      if ('wrong' in computed) throw new Error(`${computed.wrong.join()} don't add up.`);

      return computed.report;
    },

    async document(typed, language, asked) {
      return wordReport(await reports.figures(typed, asked), false, words(language));
    },
  };

  return reports;
}
