import { funderViews, type FunderViewKey } from '../core/funders/index.js';
import { readPeriod } from '../core/period.js';
import type { Records } from '../core/ports.js';
import { computeReport } from '../core/report/compute-report.js';
import type { ReportAsked, ReportDocument } from '../core/report/report-document.js';
import { nameKey, type Scope } from '../core/structure.js';

/** The same report from the store, as of the same moment; or why that can't be made. */
export async function reportAgain(
  { asked, language }: ReportDocument,
  records: Records,
): Promise<{ readonly report: ReportDocument } | { readonly cannot: string }> {
  const scope = await scopeOf(asked, records);
  if (!scope)
    return {
      cannot: `it has no ${asked.kind} named “${asked.scope}” in “${asked.network}”, so nothing is compared.`,
    };
  const period = readPeriod(asked.period, asked.to);
  if (!period) return { cannot: 'the period of the report is none, so nothing is compared.' };

  const now = new Date(asked.madeAt);
  const computed = await computeReport(
    { scope, period, now, asOf: new Date(asked.asOf), view: viewNamed(asked.view) },
    records,
  );
  if ('wrong' in computed) {
    return { cannot: `its figures don’t add up (${computed.wrong.join(', ')}): run belezka recount.` };
  }

  const { createWords } = await import('../locales/words.js');
  const { wordReport } = await import('../assistant/wording/report/word-report.js');

  return { report: wordReport(computed.report, asked.isAsOf, createWords()(language)) };
}

function viewNamed(name: string | null): FunderViewKey | null {
  return funderViews.find(({ key }) => key === name)?.key ?? null;
}

async function scopeOf(asked: ReportAsked, { structure }: Records): Promise<Scope | undefined> {
  const networks = await structure.networks();
  const network = networks.find(({ name }) => nameKey(name) === nameKey(asked.network));
  const places = network ? await structure.within(network.id) : [];
  const municipality = places.find(
    ({ kind, name }) => kind === 'municipality' && nameKey(name) === nameKey(asked.municipality ?? ''),
  );

  return places.find(
    (place) =>
      place.kind === asked.kind &&
      nameKey(place.name) === nameKey(asked.scope) &&
      (asked.municipality === null || place.municipalityId === municipality?.id),
  );
}
