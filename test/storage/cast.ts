import { randomUUID } from 'node:crypto';
import type { ActivityRecord } from '../../src/core/activity.js';
import type { Inbound } from '../../src/core/inbound.js';
import type { Answer } from '../../src/core/message.js';
import type { Change, NewActivity } from '../../src/core/ports/activity-records.js';
import type { Records } from '../../src/core/ports.js';
import type { PlatformName } from '../../src/core/people.js';
import type { Scope } from '../../src/core/structure.js';

/** The moment at which the tests happen. */
export const now = new Date('2026-11-20T18:00:00.123Z');

export function minutesLater(minutes: number): Date {
  return new Date(now.getTime() + minutes * 60_000);
}

export const evening: ActivityRecord = {
  date: '2026-11-20',
  start: '16:00',
  durationMin: 180,
  type: 'hangout',
  form: 'open',
  setting: 'in_house',
  title: 'Šahovski večer',
  note: null,
  girls: 12,
  boys: 10,
  nonbinary: 1,
  unknown: 0,
  ages: { '13-15': 5, '16-18': 9 },
  newcomers: null,
  volunteers: 2,
  volunteerMin: 360,
  ledBy: 'staff',
  youthLeaders: null,
};

/** An open evening of `evening`, logged now, unless said otherwise. */
export function logged(at: Scope, differences: Partial<NewActivity> = {}): NewActivity {
  return {
    centreId: at.id,
    id: randomUUID(),
    networkId: at.networkId,
    code: randomUUID(),
    record: evening,
    loggedAt: now,
    loggedAtGiven: true,
    loggedById: null,
    loggedByLabel: null,
    delayMin: 0,
    roomId: null,
    ...differences,
  };
}

export function edit(differences: Partial<Change> = {}): Change {
  return {
    act: 'edited',
    record: evening,
    deleted: false,
    delayMin: 0,
    changedAt: minutesLater(1),
    changedById: null,
    roomId: null,
    ...differences,
  };
}

interface Places {
  readonly network: Scope;
  readonly celje: Scope;
  readonly klub: Scope;
  readonly zaric: Scope;
}

/** A network of its own: the municipality Celje with the centres Klub and Žarič. */
export async function aNetwork({ structure }: Records): Promise<Places> {
  const networkId = randomUUID();
  const inherited = { networkId, language: null, zone: null, createdAt: now };
  const network = await structure.add({
    ...inherited,
    id: networkId,
    kind: 'network',
    parentId: null,
    name: 'Mreža',
    language: 'sl',
  });
  const celje = await structure.add({
    ...inherited,
    id: randomUUID(),
    kind: 'municipality',
    parentId: networkId,
    name: 'Celje',
  });
  const centre = (name: string) =>
    structure.add({ ...inherited, id: randomUUID(), kind: 'centre', parentId: celje.id, name });

  return { network, celje, klub: await centre('Klub'), zaric: await centre('Žarič') };
}

export function typed(text: string, differences: Partial<Inbound> = {}): Inbound {
  return {
    key: `browser:${randomUUID()}`,
    receivedAt: now,
    sender: { platform: 'browser', userId: 'ana', displayName: 'Ana', clientLanguage: 'sl' },
    room: { address: 'klub', kind: 'group', title: 'Klub' },
    act: { kind: 'text', text, addressed: true },
    ...differences,
  };
}

/** The same from a chat whose answers have to be sent. */
export function chatted(platform: PlatformName, differences: Partial<Inbound> = {}): Inbound {
  return typed('/log', {
    key: `${platform}:${randomUUID()}`,
    sender: { platform, userId: 'ana', displayName: 'Ana', clientLanguage: 'sl' },
    room: { address: '-100', kind: 'group', title: 'Klub' },
    replyTo: { token: 'secret' },
    ...differences,
  });
}

export function said(text: string): readonly Answer[] {
  return [{ audience: 'room', message: { lines: [[text]] } }];
}

export async function allOf<T>(pages: AsyncIterable<readonly T[]>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(...page);

  return all;
}
