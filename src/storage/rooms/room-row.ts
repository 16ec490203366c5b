import { languages } from '../../core/calendar.js';
import { platforms, type Room, type RoomKind } from '../../core/people.js';
import type { Scope } from '../../core/structure.js';
import type { Queries } from '../connection.js';
import type { Room as RoomRow } from '../generated/sqlite/client.js';
import { oneOf } from '../one-of.js';
import { scopesById } from '../structure/find-scopes.js';

const kinds: readonly RoomKind[] = ['private', 'group'];

export async function roomFrom(queries: Queries, row: RoomRow): Promise<Room> {
  const scopes = row.scopeId === null ? new Map<string, Scope>() : await scopesById(queries, [row.scopeId]);

  return linked(row, scopes);
}

export async function roomsFrom(queries: Queries, rows: readonly RoomRow[]): Promise<readonly Room[]> {
  const scopes = await scopesById(
    queries,
    rows.flatMap(({ scopeId }) => scopeId ?? []),
  );

  return rows.map((row) => linked(row, scopes));
}

function linked(row: RoomRow, scopes: ReadonlyMap<string, Scope>): Room {
  return {
    id: row.id,
    platform: oneOf(platforms, row.platform),
    address: row.address,
    kind: oneOf(kinds, row.kind),
    title: row.title,
    scope: (row.scopeId !== null && scopes.get(row.scopeId)) || null,
    language: row.language === null ? null : oneOf(languages, row.language),
  };
}
