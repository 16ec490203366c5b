import type { Form, LedBy, Setting } from '../../activity.js';
import { findingsOf, type Finding } from '../findings.js';
import type { FieldSpans } from '../reading.js';
import { spanning, type Span } from '../span.js';

export interface SettledKind {
  readonly type: string | null;
  readonly form: Form | null;
  readonly setting: Setting | null;
  readonly ledBy: LedBy | null;
  readonly spans: FieldSpans;
  /** The keys that the line names when it names more than one. */
  readonly rivals: readonly string[];
}

/** Words so general that any other type word beside them is what is meant. */
const generalTypes = ['workshop', 'event', 'outreach', 'digital', 'other'];

/** What it was and how. `countsHeads` tells whether an open evening is hanging out or just opening hours. */
export function settleKind(
  findings: readonly Finding[],
  keys: ReadonlySet<string>,
  countsHeads: boolean,
): SettledKind {
  const form = single(findingsOf(findings, 'form').map((finding) => finding.form));
  const setting = single(findingsOf(findings, 'setting').map((finding) => finding.setting));
  const named = namedTypes(findings);
  const type =
    named.length === 1
      ? (named[0] ?? null)
      : impliedType(findings, keys, named, countsHeads && form === 'open');

  return {
    type,
    form,
    setting,
    ledBy: settleLedBy(findings),
    spans: spansOf(findings, type),
    rivals: named.length > 1 ? named : [],
  };
}

/** The specific types of a line; the general ones where there is nothing else. */
function namedTypes(findings: readonly Finding[]): readonly string[] {
  const keys = [...new Set(findingsOf(findings, 'type').map(({ key }) => key))];
  const specific = keys.filter((key) => !generalTypes.includes(key));
  if (specific.length > 0) return specific;
  const placed = keys.filter((key) => key !== 'outreach' && key !== 'digital');
  const told = placed.length > 1 ? placed.filter((key) => key !== 'other') : placed;

  return told.length > 0 ? told : keys;
}

function impliedType(
  findings: readonly Finding[],
  keys: ReadonlySet<string>,
  named: readonly string[],
  isOpen: boolean,
): string | null {
  if (named.length > 0) return null;
  const settings = findingsOf(findings, 'setting').map(({ setting }) => setting);
  const isElse = findingsOf(findings, 'unknown_word').some(({ follows }) => follows);
  if (isOpen && !isElse && keys.has('hangout')) return 'hangout';
  if (findingsOf(findings, 'unknown_word').some(({ hint }) => hint !== null)) return null;
  const implied = settings.find((setting) => setting !== 'in_house' && keys.has(setting));

  return implied ?? null;
}

/** Staff and young people both is together. */
function settleLedBy(findings: readonly Finding[]): LedBy | null {
  const said = new Set(findingsOf(findings, 'led_by').map((finding) => finding.ledBy));
  if (said.size > 1) return 'together';

  return [...said][0] ?? null;
}

function single<Value>(values: readonly Value[]): Value | null {
  const [first, ...rest] = new Set(values);

  return first !== undefined && rest.length === 0 ? first : null;
}

function spansOf(findings: readonly Finding[], type: string | null): FieldSpans {
  const ledBy = spanning(findingsOf(findings, 'led_by'));
  const form = spanning(findingsOf(findings, 'form'));
  const setting = spanning(findingsOf(findings, 'setting'));
  const typed: readonly Span[] = findingsOf(findings, 'type').filter(({ key }) => key === type);
  const types = spanning(typed) ?? (type === 'hangout' ? form : type === null ? null : setting);

  return {
    ...(types && { type: types }),
    ...(form && { form }),
    ...(setting && { setting }),
    ...(ledBy && { ledBy }),
  };
}
