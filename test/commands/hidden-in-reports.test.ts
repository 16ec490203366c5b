import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SharesSeen } from '../../src/core/figures/shares-seen.js';
import type { ReportDocument } from '../../src/core/report/report-document.js';
import type { ReportCell, ReportTable } from '../../src/core/report/report-table.js';
import { readPage } from '../../src/report/verify/read-page.js';
import { verifyWorkbook } from '../../src/report/verify/verify-workbook.js';
import { bands, isToldWhole, nameOf, partsOf, threshold, worked, type Table } from '../support/attack.js';
import type { Chat, Heard } from '../support/chat.js';
import {
  periods,
  places,
  thereOf,
  thinNetworks,
  withEntries,
  type ThinEntry,
} from '../support/thin-network.js';
import { fileOf, workDone } from '../support/work.js';

const [drawn = []] = fc.sample(thinNetworks, { numRuns: 1, seed: 82 });
const asked = '2026-11-30T08:15:00Z';
const untold: SharesSeen = { kind: 'untold', because: 'few' };
const buckets: Readonly<Record<string, string>> = {
  Girls: 'girls',
  Boys: 'boys',
  'Non-binary': 'nonbinary',
  Unknown: 'unknown',
  ...Object.fromEntries(bands.map((band) => [band.replace('-', '–'), band])),
  'Age unknown (of all visits)': 'unknown',
};

function documentIn(page: Buffer): ReportDocument {
  const read = readPage(page.toString('utf8'));
  if (!('carried' in read)) throw new Error('The page carries no report.');

  return read.carried.report;
}

function textOf(cell: ReportCell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

/** What a reader takes from a table of shares, with the note under it. */
function sharesIn(table: ReportTable | undefined, lead: string): SharesSeen {
  if (!table) return untold;
  const shares = table.rows.flatMap(([name, percent]) => {
    const bucket = buckets[textOf(name)];
    return bucket !== undefined && typeof percent === 'number' && percent > 0 ? [{ bucket, percent }] : [];
  });
  const rest = table.rows.find(([name]) => name === 'The rest together')?.[1];
  const step = /in steps of (?<step>\d+)%/iu.exec(`${table.note ?? ''} ${lead}`)?.groups?.['step'];
  if (shares.length === 0) return untold;

  return { kind: 'coarse', step: Number(step ?? 1), shares, rest: typeof rest === 'number' ? rest : null };
}

/** Every table of the report by gender or by age, of which there may be one each. */
function tablesIn({ sections }: ReportDocument, there: readonly number[]): Table {
  const tables = sections.flatMap((section) =>
    section.tables.map((table) => ({ table, lead: section.lead })),
  );
  const byParts = tables.filter(({ table }) =>
    [...table.columns.map(({ name }) => name), ...table.rows.map(([name]) => textOf(name))].some(
      (name) => buckets[name] !== undefined,
    ),
  );
  const [byGender, secondByGender] = byParts.filter(({ table }) =>
    table.rows.some(([name]) => name === 'Girls'),
  );
  const [byAge, secondByAge] = byParts.filter(({ table }) => table.rows.every(([name]) => name !== 'Girls'));
  expect([secondByGender, secondByAge]).toEqual([undefined, undefined]);

  return {
    there,
    gender: sharesIn(byGender?.table, byGender?.lead ?? ''),
    ages: sharesIn(byAge?.table, byAge?.lead ?? ''),
  };
}

/** What came of it: the page, and the workbook, in which stands what stands in the page. */
async function read(done: Heard, chat: Chat): Promise<ReportDocument> {
  const document = documentIn(await fileOf(done, chat));
  const [, workbook] = done.answers;
  const verified = await verifyWorkbook(await fileOf({ ...done, answers: workbook ? [workbook] : [] }, chat));
  expect(verified).toMatchObject({ isSigned: true, changed: [], report: document });

  return document;
}

async function tablesOf(chat: Chat, entries: readonly ThinEntry[]): Promise<readonly Table[]> {
  const tables: Table[] = [];

  for (const place of Object.keys(places)) {
    for (const period of Object.keys(periods)) {
      const there = thereOf(entries, place, period);
      await chat.say('kim', `/report ${period} ${place}`);
      const done = await workDone(chat, asked);
      tables.push(tablesIn(await read(done, chat), there));
      if (period !== '2026-11') continue;

      for (const view of ['KEKS key figures', 'Active participants', 'Volunteer hours']) {
        await chat.press('kim', view, done);
        tables.push(tablesIn(await read(await workDone(chat, asked), chat), there));
      }
      await chat.press('kim', 'Values for DHIS2', done);
      expect(String(await fileOf(await workDone(chat, asked), chat))).not.toMatch(
        /girl|boy|binary|age|13|16/iu,
      );
    }
  }

  return tables;
}

test(
  'no small part comes back out of all reports, workbooks and views of a thin network',
  { timeout: 240_000 },
  async () => {
    const chat = await withEntries(drawn);
    const tables = await tablesOf(chat, drawn);
    const known = worked(drawn, tables);
    const told = (of: 'gender' | 'ages') => tables.filter((table) => table[of].kind === 'coarse');

    expect(told('gender').length).toBeGreaterThan(10);
    expect(told('ages').length).toBeGreaterThan(3);
    for (const [number, entry] of drawn.entries()) {
      if (isToldWhole(entry)) continue;
      for (const [part, count] of Object.entries(partsOf(entry))) {
        const { least = 0, most = 0 } = known.get(nameOf(number, part)) ?? {};
        if (count > 0 && count < threshold) expect(most, nameOf(number, part)).toBeGreaterThan(least);
      }
    }
    expect(chat.defects).toEqual([]);
  },
);
