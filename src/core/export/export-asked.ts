import type { MemberDesk } from '../command.js';
import type { Fact } from '../facts.js';
import type { Options } from '../inbound.js';
import type { Period } from '../period.js';
import type { Refusal } from '../refusals.js';
import { may } from '../rights.js';
import { readAsked } from '../stats/asked.js';
import type { Scope } from '../structure.js';
import { formatNamed, type ExportFormat } from './export-format.js';

export interface ExportAsked {
  readonly scope: Scope;
  readonly period: Period;
  readonly format: ExportFormat;
}

/** `[PERIOD] [SCOPE] [csv|xlsx|json]`, in any order. What is left out is this year, the room's place, CSV. */
export async function readExport(
  text: string,
  options: Options,
  desk: MemberDesk,
): Promise<{ readonly asked: ExportAsked } | { readonly facts: readonly Fact[] }> {
  const { format, rest } = splitFormat(text, options['format']);
  if (!format) return refused({ reason: 'export-unread', typed: options['format'] ?? '' });

  const read = await readAsked(rest, options, 'year', desk);
  if ('refused' in read) return refused(read.refused);
  const { asked } = read;
  if (asked.indicator !== null || asked.asOf !== null)
    return refused({ reason: 'export-unread', typed: rest });

  const scopes = ('which' in read ? read.which : [read.asked.scope]).filter((place) =>
    mayExport(place, desk),
  );
  const [scope, another] = scopes;
  if (!scope) return refused({ reason: 'export-not-yours' });
  if (another) return { facts: [{ kind: 'which-scope', command: 'export', view: format, ...asked, scopes }] };

  return { asked: { scope, period: asked.period, format } };
}

export function mayExport(place: Scope, { person }: Pick<MemberDesk, 'person'>): boolean {
  return may(person.grants, 'export the entries', place);
}

function splitFormat(
  text: string,
  option: string | undefined,
): { readonly format: ExportFormat | undefined; readonly rest: string } {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const said = words.filter((word) => formatNamed(word));
  const rest = words.filter((word) => !formatNamed(word)).join(' ');

  return { format: formatNamed(option ?? said[0] ?? 'csv'), rest };
}

function refused(because: Refusal): { readonly facts: readonly Fact[] } {
  return { facts: [{ kind: 'refused', because }] };
}
