import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Scope } from '../../src/core/structure.js';
import { openStore, type OpenStore } from '../../src/storage/open-store.js';
import { exportStructure } from '../../src/structure/export-structure.js';
import { importStructure, type StructureImported } from '../../src/structure/import-structure.js';
import { example } from './example.js';

let folder: string;
let store: OpenStore;
let ids = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'structure-'));
  store = await openStore(`file:${join(folder, 'structure.db')}`);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

describe('a structure file', () => {
  test('it makes a network with everything in it', async () => {
    const { added, changed } = counted(await importing(example));
    expect(added).toHaveLength(17);
    expect(changed).toEqual(['type of sport']);

    const scopes = await store.records.structure.within((await network()).id);
    expect(scopes.map(({ kind, name, zone, language }) => [kind, name, zone, language])).toEqual([
      ['network', 'Mreža', 'Europe/Ljubljana', 'sl'],
      ['municipality', 'Celje', 'Europe/Ljubljana', 'sl'],
      ['municipality', 'Škofja Loka', 'Europe/Ljubljana', 'sl'],
      ['centre', 'Gård', 'Europe/London', 'sl'],
      ['centre', 'Klub', 'Europe/Ljubljana', expect.any(String)],
      ['centre', 'Klub', 'Europe/Ljubljana', expect.any(String)],
    ]);
  });

  test('municipalities and days off stand for themselves', async () => {
    const file = { network: 'Mreža', municipalities: ['Krško'], holidays: ['2026-12-25', '2026-01-01'] };
    await importing(file);

    expect((await store.records.structure.holidays((await network()).id)).length).toBe(2);
    expect(await exported()).toMatchObject({ municipalities: ['Krško'], centres: [] });
    expect(counted(await importing(file)).changed).toEqual([]);
  });

  test('what it changes is in the audit, by nobody', async () => {
    await importing({ network: 'Mreža', zone: 'Europe/London' });
    await importing({ network: 'Mreža', zone: 'Europe/Ljubljana' });

    expect(await store.records.audit.latest([(await network()).id], 20)).toMatchObject([
      { act: 'zone-set', byId: null, before: { zone: 'Europe/London' }, after: { zone: 'Europe/Ljubljana' } },
      { act: 'place-added', before: null, after: { kind: 'network', name: 'Mreža' } },
    ]);
  });

  test('what it says comes back out of an export', async () => {
    await importing(example);

    expect(await exported()).toMatchObject({
      network: 'Mreža',
      age_bands: example.age_bands,
      types: [
        { key: 'sport', usual_min: 60, field: 'health', names: { sl: 'šport' } },
        { key: 'chess', usual_min: 90, form: 'group', aliases: ['šahovski krožek'], field: 'learning' },
      ],
      day_marks: [
        { centre: 'Klub', municipality: 'Celje', from: '14:00', logged_at: '2026-05-11T18:00:00Z' },
        { centre: 'Gård', reason: 'bolezen', logged_at: '2026-05-12T08:00:00Z' },
        { centre: 'Gård', date: '2026-05-13', logged_at: '2026-11-22T12:00:00Z' },
      ],
      key_figures: [
        { scope: 'Mreža', year: 2026, net_cost_eur: null, young_residents: 90_000 },
        { scope: 'Celje', year: 2026, net_cost_eur: '81234.56', young_residents: 7777 },
        { scope: 'centre:Klub', municipality: 'Škofja Loka', year: 2026, net_cost_eur: '5.50' },
      ],
    });
  });

  test('a second time it changes nothing', async () => {
    await importing(example);

    expect(await importing(example)).toMatchObject({ kind: 'imported', added: [], changed: [] });
  });

  test('an export changes nothing where it came from', async () => {
    await importing(example);

    expect(await importing(await exported())).toMatchObject({ kind: 'imported', added: [], changed: [] });
  });

  test('an export makes the same network elsewhere', async () => {
    await importing(example);
    const file = await exported();
    await store.close();
    store = await openStore(`file:${join(folder, 'elsewhere.db')}`);
    await importing(file);

    expect(await exported()).toEqual(file);
  });

  test('it changes what differs and removes nothing', async () => {
    await importing(example);
    const { added, changed } = counted(
      await importing({
        network: 'MREŽA',
        language: 'en',
        small_cell: 10,
        types: [{ key: 'chess', aliases: ['schackklubb'] }],
        centres: [
          { name: 'gård', municipality: 'škofja loka', planned_weekdays: [6], holidays: ['2026-12-25'] },
        ],
        key_figures: [{ scope: 'Celje', year: 2026, young_residents: 7_800 }],
      }),
    );

    expect(added).toEqual(['holidays of Gård']);
    expect(changed).toEqual([
      'language of Mreža',
      'settings of MREŽA',
      'type of chess',
      'planned days of Gård',
      'key figures of Celje, 2026',
    ]);
    expect(await exported()).toMatchObject({
      language: 'en',
      small_cell: 10,
      minimum_age: 15,
      types: [{ key: 'sport' }, { key: 'chess', aliases: ['šahovski krožek', 'schackklubb'] }],
      key_figures: [{}, { net_cost_eur: '81234.56', young_residents: 7_800 }, {}],
    });
  });

  test('tried without effect it says what it would do', async () => {
    const tried = await importing(example, true);

    expect(tried).toMatchObject({ kind: 'checked' });
    expect(counted(tried).added).toHaveLength(17);
    expect(await store.records.structure.networks()).toEqual([]);
  });

  test.each([
    [
      { day_marks: [{ centre: 'Nikjer', date: '2026-05-11', state: 'closed' }] },
      '$.day_marks[0].centre',
      'unknown-centre',
    ],
    [
      { day_marks: [{ centre: 'Klub', date: '2026-05-11', state: 'closed' }] },
      '$.day_marks[0].centre',
      'fits-several',
    ],
    [{ key_figures: [{ scope: 'Klub', year: 2026 }] }, '$.key_figures[0].scope', 'fits-several'],
    [{ key_figures: [{ scope: 'centre:Celje', year: 2026 }] }, '$.key_figures[0].scope', 'unknown-scope'],
    [{ types: [{ key: 'origami', form: 'open' }] }, '$.types[0].names', 'missing'],
    [
      {
        key_figures: [
          { scope: 'Celje', year: 2026 },
          { scope: 'municipality:CELJE', year: 2026 },
        ],
      },
      '$.key_figures[1]',
      'twice',
    ],
  ])('with %j nothing of it is stored', async (change, path, reason) => {
    expect(await importing({ ...example, ...change })).toEqual({
      kind: 'refused',
      problems: [{ path, reason }],
    });
    expect(await store.records.structure.networks()).toEqual([]);
  });
});

function importing(json: unknown, dryRun = false): Promise<StructureImported> {
  return importStructure(store, json, {
    dryRun,
    now: new Date('2026-11-22T12:00:00Z'),
    newId: () => `id-${String((ids += 1)).padStart(6, '0')}`,
  });
}

async function exported(): Promise<unknown> {
  return JSON.parse(JSON.stringify(await exportStructure(store, await network())));
}

async function network(): Promise<Scope> {
  const [first] = await store.records.structure.networks();
  if (!first) throw new Error('There is no network.');

  return first;
}

function counted(imported: StructureImported): {
  readonly added: readonly string[];
  readonly changed: readonly string[];
} {
  if (imported.kind === 'refused') throw new Error(JSON.stringify(imported.problems));
  const words = ({ part, of }: { readonly part: string; readonly of: string }): string => `${part} of ${of}`;

  return { added: imported.added.map(words), changed: imported.changed.map(words) };
}
