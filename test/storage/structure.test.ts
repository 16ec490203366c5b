import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { defaultSettings, type Scope } from '../../src/core/structure.js';
import { templateVocabulary } from '../../src/core/vocabulary/template.js';
import { describeEachStore } from '../support/stores.js';
import { aNetwork, now } from './cast.js';

describeEachStore('Structure', (underTest) => {
  async function network() {
    const { records } = underTest().store;

    return { structure: records.structure, ...(await aNetwork(records)) };
  }

  async function centreNamed(name: string, celje: Scope): Promise<Scope> {
    return underTest().store.records.structure.add({
      id: randomUUID(),
      kind: 'centre',
      parentId: celje.id,
      networkId: celje.networkId,
      name,
      language: null,
      zone: null,
      createdAt: now,
    });
  }

  test('a transaction reads what it has just written', async () => {
    const { network: mreza, klub } = await network();

    await underTest().store.transact(async ({ structure }) => {
      const read = () =>
        Promise.all([structure.scope(klub.id), structure.within(mreza.id), structure.settings(mreza.id)]);
      await read();
      await structure.setLanguage(mreza.id, 'sv');
      await structure.setSettings(mreza.id, { ...defaultSettings, smallCell: 9 });

      const [centre, everywhere, settings] = await read();
      expect([centre?.language, ...everywhere.map(({ language }) => language)]).toEqual(Array(5).fill('sv'));
      expect(settings.smallCell).toBe(9);
    });
  });

  test('language and zone are inherited downwards', async () => {
    const { structure, network: mreza, celje, klub } = await network();
    expect(klub).toMatchObject({ language: 'sl', zone: 'Europe/Ljubljana', municipalityId: celje.id });
    expect(celje).toMatchObject({ municipalityId: celje.id });
    expect(mreza).toMatchObject({ municipalityId: null, networkId: mreza.id });

    await structure.setLanguage(mreza.id, 'sv');
    await structure.setZone(celje.id, 'Europe/Stockholm');
    expect(await structure.scope(klub.id)).toMatchObject({ language: 'sv', zone: 'Europe/Stockholm' });

    await structure.setLanguage(klub.id, 'en');
    expect(await structure.scope(klub.id)).toMatchObject({ language: 'en' });
    expect(await structure.scope(celje.id)).toMatchObject({ language: 'sv' });
  });

  test('a network that says nothing speaks English in Ljubljana', async () => {
    const { structure } = underTest().store.records;
    const id = randomUUID();

    const added = await structure.add({
      id,
      kind: 'network',
      parentId: null,
      networkId: id,
      name: 'Tiho',
      language: null,
      zone: null,
      createdAt: now,
    });

    expect(added).toMatchObject({ language: 'en', zone: 'Europe/Ljubljana' });
  });

  test('what lies within is sorted by kind and name', async () => {
    const { structure, network: mreza, celje } = await network();
    for (const name of ['čolnarna', 'Dom 10', 'Dom 9', 'Center']) await centreNamed(name, celje);

    const names = (await structure.within(mreza.id)).map(({ name }) => name);

    expect(names).toEqual(['Mreža', 'Celje', 'Center', 'čolnarna', 'Dom 9', 'Dom 10', 'Klub', 'Žarič']);
    expect((await structure.within(celje.id))[0]).toEqual(celje);
    expect(await structure.within('nowhere')).toEqual([]);
  });

  test.each([
    ['in capitals', 'ŽARIČ'],
    ['decomposed', 'Žarič'.normalize('NFD')],
    ['with blanks around', '  žarič '],
  ])('a name %s finds the same place', async (_, name) => {
    const { structure, network: mreza, zaric } = await network();

    expect(await structure.named(name, 'centre', mreza.id)).toEqual([zaric]);
  });

  test('a name that differs only in case is taken', async () => {
    const { celje } = await network();

    await expect(centreNamed('ŽARIČ'.normalize('NFD'), celje)).rejects.toThrow();
  });

  test('a name is looked for everywhere or in one network', async () => {
    const { structure, network: mreza, celje, klub } = await network();
    const { celje: otherCelje } = await aNetwork(underTest().store.records);
    const unique = randomUUID();
    await structure.rename(klub.id, unique);
    await structure.rename(celje.id, unique);
    await structure.rename(otherCelje.id, unique);

    expect((await structure.named(unique)).map(({ kind }) => kind)).toEqual([
      'municipality',
      'municipality',
      'centre',
    ]);
    expect(await structure.named(unique, 'municipality')).toHaveLength(2);
    expect(await structure.named(unique, undefined, mreza.id)).toHaveLength(2);
  });

  test('a network without settings has the usual ones', async () => {
    const { structure, network: mreza } = await network();
    const settings = { ageBands: ['0-12', '13-29'], smallCell: 3, minimumAge: 16 };
    expect(await structure.settings(mreza.id)).toEqual(defaultSettings);

    await structure.setSettings(mreza.id, settings);
    await structure.setSettings(mreza.id, { ...settings, smallCell: 4 });

    expect(await structure.settings(mreza.id)).toEqual({ ...settings, smallCell: 4 });
  });

  test('a network changes the template and adds to it', async () => {
    const { structure, network: mreza } = await network();
    const names = { en: 'chess', sl: 'šah', sv: 'schack' };
    const chess = {
      key: 'chess',
      names,
      aliases: ['šahovski krožek'],
      form: 'group',
      usualMin: 90,
      field: 'learning',
    } as const;
    const hangout = { ...chess, key: 'hangout' };
    expect(await structure.vocabulary(mreza.id)).toEqual(templateVocabulary);

    await structure.putType(mreza.id, chess);
    await structure.putType(mreza.id, { ...hangout, aliases: [] });
    await structure.putType(mreza.id, hangout);

    const [, ...unchanged] = templateVocabulary;
    expect(await structure.vocabulary(mreza.id)).toEqual([hangout, ...unchanged, chess]);
  });

  test('new opening days take the place of the old ones', async () => {
    const { structure, klub } = await network();
    const always = { from: null, to: '2026-06-30', weekdays: [1, 2, 3, 4, 5] };
    const later = { from: '2026-07-01', to: null, weekdays: [6] };
    await structure.setPlanned(klub.id, [{ id: randomUUID(), ...later }]);

    await structure.setPlanned(klub.id, [
      { id: 'b', ...later },
      { id: 'c', ...always },
    ]);

    expect(await structure.planned(klub.id)).toEqual([always, later]);
  });

  test('a centre keeps the holidays above it too', async () => {
    const { structure, network: mreza, celje, klub, zaric } = await network();
    await structure.addHolidays(mreza.id, ['2026-12-25', '2026-01-01']);
    await structure.addHolidays(celje.id, ['2026-04-11', '2026-12-25']);
    await structure.addHolidays(klub.id, ['2026-08-03', '2026-08-03']);
    await structure.addHolidays(klub.id, ['2026-08-03']);

    expect(await structure.holidays(klub.id)).toEqual([
      '2026-01-01',
      '2026-04-11',
      '2026-08-03',
      '2026-12-25',
    ]);
    expect(await structure.holidays(zaric.id)).toEqual(['2026-01-01', '2026-04-11', '2026-12-25']);
  });

  test('key figures are kept to the cent', async () => {
    const { structure, celje } = await network();
    const figures = {
      scopeId: celje.id,
      year: 2026,
      netCostCents: 9_007_199_254_740_993n,
      youngResidents: 7_777,
    };
    const before = { ...figures, year: 2025, netCostCents: null, youngResidents: null };
    await structure.putKeyFigures({ ...figures, youngResidents: 1 });
    await structure.putKeyFigures(figures);
    await structure.putKeyFigures(before);

    expect(await structure.keyFigures(celje.id)).toEqual([before, figures]);
  });

  test("networks don't show in one another", async () => {
    const { structure, network: mreza, klub } = await network();
    const { network: other } = await aNetwork(underTest().store.records);
    await structure.putType(mreza.id, {
      key: 'own',
      names: { en: '', sl: '', sv: '' },
      aliases: [],
      form: 'open',
      usualMin: null,
      field: 'none',
    });
    await structure.addHolidays(mreza.id, ['2026-12-31']);

    expect((await structure.within(other.id)).map(({ id }) => id)).not.toContain(klub.id);
    expect(await structure.vocabulary(other.id)).toEqual(templateVocabulary);
    expect((await structure.networks()).map(({ id }) => id)).toEqual(
      expect.arrayContaining([mreza.id, other.id]),
    );
  });
});
