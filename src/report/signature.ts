import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/report/canonical-json.js';
import type { ReportDocument } from '../core/report/report-document.js';

/** SHA-256 over the canonical form of all that a report says, in hexadecimal. */
export function signatureOf(document: ReportDocument): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}
