import { expect, test } from 'vitest';
import { readPeriod } from '../../../src/core/period.js';
import { reportSpans } from '../../../src/core/report/report-spans.js';

test.each([
  { typed: '2026-W47', by: 'day', spans: 7, first: '2026-11-16', last: '2026-11-22' },
  { typed: '2026-11', by: 'week', spans: 6, first: '2026-11-01', last: '2026-11-30' },
  { typed: '2026-Q4', by: 'week', spans: 14, first: '2026-10-01', last: '2026-12-31' },
  { typed: '2026-H2', by: 'month', spans: 6, first: '2026-07-01', last: '2026-12-31' },
  { typed: '2020', by: 'month', spans: 12, first: '2020-01-01', last: '2020-12-31' },
  { typed: '2026-01-10..2026-12-05', by: 'month', spans: 12, first: '2026-01-10', last: '2026-12-05' },
])('$typed goes $by by $by and leaves no day out', ({ typed, by, spans, first, last }) => {
  const period = readPeriod(typed, '2026-11-22');
  if (!period) throw new Error(`${typed} is no period.`);
  const found = reportSpans(period);

  expect(found.by).toBe(by);
  expect(found.spans).toHaveLength(spans);
  expect(found.spans[0]?.from).toBe(first);
  expect(found.spans.at(-1)?.to).toBe(last);
});
