import { languages } from '../../core/calendar.js';
import { scopeKinds, type Scope } from '../../core/structure.js';
import type { Scope as ScopeRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';

/** What holds where neither a place nor anything above it says otherwise. */
const everywhere = { language: 'en', zone: 'Europe/Ljubljana' } as const;

/** The scope with what it inherits from `above`, which goes upwards from its parent. */
export function scopeFrom(row: ScopeRow, above: readonly ScopeRow[]): Scope {
  const chain = [row, ...above];
  const language = chain.find((link) => link.language !== null)?.language;
  const zone = chain.find((link) => link.zone !== null)?.zone;

  return {
    id: row.id,
    kind: oneOf(scopeKinds, row.kind),
    name: row.name,
    networkId: row.networkId,
    municipalityId: chain.find((link) => link.kind === 'municipality')?.id ?? null,
    language: oneOf(languages, language ?? everywhere.language),
    zone: zone ?? everywhere.zone,
    closedDownOn: row.closedDownOn,
  };
}
