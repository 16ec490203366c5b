import { z } from 'zod';
import { layout, type ReportDocument } from '../../core/report/report-document.js';
import { dataElement } from '../html/draw-report.js';
import { reportSchema } from './report-schema.js';

/** What a file carries along, and the signature that stands beside it. */
export interface Carried {
  readonly report: ReportDocument;
  readonly sha256: string;
}

export type CarriedRead =
  | { readonly carried: Carried }
  | { readonly unreadable: 'no-report' | 'damaged' }
  /** A file of several parts of which one can't be read. */
  | { readonly damagedPart: string }
  /** Made by another version, which draws otherwise. */
  | { readonly layout: number };

export function readPage(page: string): CarriedRead {
  const start = page.indexOf(dataElement);
  const end = page.indexOf('</script>', start);

  return start < 0 || end < 0
    ? { unreadable: 'no-report' }
    : readCarried(page.slice(start + dataElement.length, end));
}

export function readCarried(json: string): CarriedRead {
  const value = parsed(json);
  const other = anyLayout.safeParse(value);
  if (!other.success) return { unreadable: 'damaged' };
  if (other.data.report.layout !== layout) return { layout: other.data.report.layout };
  const carried = ours.safeParse(value);

  return carried.success ? { carried: carried.data } : { unreadable: 'damaged' };
}

const anyLayout = z.object({ report: z.object({ layout: z.number() }) });
const ours = z.strictObject({ report: reportSchema, sha256: z.string() });

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
