import { layout, type ReportDocument } from '../../core/report/report-document.js';
import { dataElement } from '../html/draw-report.js';

/** What a file carries along, and the signature that stands beside it. */
export interface Carried {
  readonly report: ReportDocument;
  readonly sha256: string;
}

export type CarriedRead =
  | { readonly carried: Carried }
  | { readonly unreadable: 'no-report' | 'damaged' }
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
  const carried = parsed(json);
  if (!isCarried(carried)) return { unreadable: 'damaged' };

  return carried.report.layout === layout ? { carried } : { layout: carried.report.layout };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isCarried(value: unknown): value is Carried {
  return (
    isObject(value) &&
    typeof value['sha256'] === 'string' &&
    isObject(value['report']) &&
    typeof value['report']['layout'] === 'number' &&
    isObject(value['report']['asked']) &&
    Array.isArray(value['report']['sections'])
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
