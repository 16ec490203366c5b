import { languages } from '../../core/calendar.js';
import { dayStates } from '../../core/day-mark.js';
import { changeActs } from '../../core/history.js';
import { platforms } from '../../core/people.js';
import type { EntryWritten, StoredAbout } from '../../core/privacy/stored-about.js';
import { roles } from '../../core/rights.js';
import { recordFrom } from '../activities/activity-row.js';
import { chunksOf } from '../../core/chunks.js';
import type { Queries } from '../connection.js';
import { oneOf } from '../one-of.js';

const codesPerQuery = 500;

export async function storedAbout(queries: Queries, personId: string): Promise<StoredAbout | undefined> {
  const person = await queries.person.findUnique({
    where: { id: personId },
    include: {
      identities: { orderBy: { linkedAt: 'asc' } },
      roles: { orderBy: [{ grantedAt: 'asc' }, { id: 'asc' }] },
    },
  });
  if (!person) return undefined;
  const names = await namesOfScopes(queries);

  return {
    displayName: person.displayName,
    language: oneOf(languages, person.language),
    quiet: { from: person.quietFrom, to: person.quietTo },
    unaskedMessagesAWeek: person.weeklyBudget,
    since: person.createdAt,
    identities: person.identities.map(({ platform, userId, linkedAt }) => ({
      platform: oneOf(platforms, platform),
      userId,
      linkedAt,
    })),
    roles: person.roles.map(({ role, scopeId, grantedAt, endedAt }) => ({
      role: oneOf(roles, role),
      scope: scopeId && (names.get(scopeId) ?? null),
      grantedAt,
      endedAt,
    })),
    entries: await entriesOf(queries, personId, names),
    dayMarks: await dayMarksOf(queries, personId, names),
    conversations: await conversationsOf(queries, personId),
    deliveries: await deliveriesTo(queries, personId),
  };
}

async function namesOfScopes(queries: Queries): Promise<ReadonlyMap<string, string>> {
  const scopes = await queries.scope.findMany({ select: { id: true, name: true } });

  return new Map(scopes.map(({ id, name }) => [id, name]));
}

async function entriesOf(
  queries: Queries,
  personId: string,
  names: ReadonlyMap<string, string>,
): Promise<readonly EntryWritten[]> {
  const rows = await queries.activityVersion.findMany({
    where: { changedById: personId },
    orderBy: [{ changedAt: 'asc' }, { activityId: 'asc' }, { version: 'asc' }],
  });
  const codes = await codesOf(queries, [...new Set(rows.map(({ activityId }) => activityId))]);

  return rows.map((row) => ({
    code: codes.get(row.activityId) ?? '',
    centre: names.get(row.centreId) ?? '',
    version: row.version,
    act: oneOf(changeActs, row.act),
    changedAt: row.changedAt,
    record: recordFrom(row),
  }));
}

async function codesOf(queries: Queries, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const codes = new Map<string, string>();
  for (const chunk of chunksOf(ids, codesPerQuery)) {
    const rows = await queries.activity.findMany({
      where: { id: { in: [...chunk] } },
      select: { id: true, code: true },
    });
    for (const { id, code } of rows) codes.set(id, code);
  }

  return codes;
}

async function dayMarksOf(
  queries: Queries,
  personId: string,
  names: ReadonlyMap<string, string>,
): Promise<StoredAbout['dayMarks']> {
  const rows = await queries.dayMark.findMany({
    where: { loggedById: personId },
    orderBy: [{ loggedAt: 'asc' }, { id: 'asc' }],
  });

  return rows.map((row) => ({
    centre: names.get(row.centreId) ?? '',
    date: row.onDate,
    state: oneOf(dayStates, row.state),
    from: row.opensAt,
    to: row.closesAt,
    reason: row.reason,
    loggedAt: row.loggedAt,
    takenBackAt: row.takenBackAt,
  }));
}

async function deliveriesTo(queries: Queries, personId: string): Promise<StoredAbout['deliveries']> {
  return queries.delivery.findMany({
    where: { personId },
    orderBy: [{ dueAt: 'asc' }, { key: 'asc' }],
    select: { kind: true, dueAt: true, sentAt: true, content: true },
  });
}

async function conversationsOf(queries: Queries, personId: string): Promise<StoredAbout['conversations']> {
  return queries.conversation.findMany({
    where: { personId },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: { command: true, state: true, startedAt: true, askedAt: true, expiresAt: true },
  });
}
