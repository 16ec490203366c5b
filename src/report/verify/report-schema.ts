import { z } from 'zod';
import { languages } from '../../core/calendar.js';
import type { Chart } from '../../core/charts/chart.js';
import type { ReportDocument } from '../../core/report/report-document.js';
import { reportKinds } from '../../core/report/report-table.js';
import { scopeKinds } from '../../core/structure.js';

const kind = z.enum(reportKinds);
const value = z.union([z.string(), z.number(), z.null()]);
const cell = z.union([value, z.strictObject({ hidden: z.literal(true) }), z.strictObject({ kind, value })]);
const text = z.string();

const table = z.strictObject({
  key: text,
  title: text,
  note: text.nullable(),
  columns: z.array(z.strictObject({ key: text, name: text, kind, unit: text.nullable() })),
  rows: z.array(z.array(cell)),
  total: z.array(cell).nullable(),
});

/** What of it is no chart shows when it is drawn. */
const chart = z.custom<Chart>((given) => typeof given === 'object' && given !== null);

/** A report as a file carries it, which anybody may have written. */
export const reportSchema: z.ZodType<ReportDocument> = z.strictObject({
  layout: z.number(),
  language: z.enum(languages),
  asked: z.strictObject({
    network: text,
    kind: z.enum(scopeKinds),
    scope: text,
    municipality: text.nullable(),
    period: text,
    from: z.iso.date(),
    to: z.iso.date(),
    zone: text,
    asOf: z.iso.datetime(),
    madeAt: z.iso.datetime(),
    isAsOf: z.boolean(),
    view: text.nullable(),
  }),
  title: text,
  subtitle: text,
  cover: z.array(z.strictObject({ name: text, value: text })),
  headline: text,
  remarks: z.array(text),
  sections: z.array(
    z.strictObject({
      key: text,
      title: text,
      lead: text,
      charts: z.array(z.strictObject({ key: text, chart, description: text })),
      tables: z.array(table),
    }),
  ),
  words: z.strictObject({
    contents: text,
    hidden: text,
    unknown: text,
    points: text,
    signature: text,
    signatureMeans: z.array(text),
  }),
});
