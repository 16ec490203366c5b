import type { Fact } from '../facts.js';
import type { KeptAttachment } from '../message.js';

/** The files that what came of long work stands on. */
export function filesOf(fact: Fact): readonly KeptAttachment[] {
  if (fact.kind === 'import-checked' || fact.kind === 'import-done') {
    return fact.rows.report ? [fact.rows.report] : [];
  }

  return isFile(fact) ? [fact.file] : [];
}

const files = [
  'export-made',
  'export-marks-made',
  'report-made',
  'report-workbook-made',
  'report-values-made',
] as const;

function isFile(fact: Fact): fact is Extract<Fact, { readonly kind: (typeof files)[number] }> {
  return files.some((kind) => kind === fact.kind);
}
