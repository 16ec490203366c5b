import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStructureFile } from '../../src/core/structure-file/read-structure-file.js';
import { example } from './example.js';

describe('a structure file', () => {
  test('one that says everything is sound', () => {
    expect(readStructureFile(example)).toMatchObject({ kind: 'sound', ignored: [] });
  });

  test('one that says the least is sound', () => {
    expect(readStructureFile({ network: 'Mreža' })).toMatchObject({ kind: 'sound' });
    expect(readStructureFile(withCentre({}))).toMatchObject({ kind: 'sound' });
  });

  test('a name holds nothing that a database cannot keep', () => {
    expect(readStructureFile({ network: 'Mre\0ža\ud83d' })).toMatchObject({
      kind: 'sound',
      file: { network: 'Mreža\ufffd' },
    });
    expect(readStructureFile({ network: ' \0 ' })).toMatchObject({ problems: [{ reason: 'empty' }] });
  });

  test('fields that mean nothing are named and left out', () => {
    const json: unknown = JSON.parse(
      '{ "network": "Mreža", "colour": 1, "__proto__": { "zone": "Atlantis" } }',
    );

    expect(readStructureFile(json)).toMatchObject({
      kind: 'sound',
      file: { zone: null },
      ignored: ['$.colour', '$.__proto__'],
    });
  });

  test.each<[unknown, string, string]>([
    [null, '$', 'missing'],
    [[], '$', 'not-an-object'],
    ['Mreža', '$', 'not-an-object'],
    [{}, '$.network', 'missing'],
    [{ network: ' ' }, '$.network', 'empty'],
    [{ network: 7 }, '$.network', 'not-text'],
    [{ network: 'x'.repeat(201) }, '$.network', 'too-long'],
    [withField({ zone: 'Europe/Atlantis' }), '$.zone', 'unknown-zone'],
    [withField({ zone: '__proto__' }), '$.zone', 'unknown-zone'],
    [withField({ language: 'de' }), '$.language', 'unknown-language'],
    [withField({ language: 'constructor' }), '$.language', 'unknown-language'],
    [withField({ age_bands: '0-9' }), '$.age_bands', 'not-a-list'],
    [withField({ age_bands: [] }), '$.age_bands', 'empty'],
    [withField({ age_bands: ['0-9', '9-12'] }), '$.age_bands', 'bands-out-of-order'],
    [withField({ age_bands: ['0-9', '12-10'] }), '$.age_bands[1]', 'not-an-age-band'],
    [withField({ age_bands: ['25+'] }), '$.age_bands[0]', 'not-an-age-band'],
    [withField({ small_cell: '5' }), '$.small_cell', 'not-a-whole-number'],
    [withField({ small_cell: -1 }), '$.small_cell', 'out-of-range'],
    [withField({ minimum_age: 15.5 }), '$.minimum_age', 'not-a-whole-number'],
    [withField({ types: {} }), '$.types', 'not-a-list'],
    [withField({ types: [7] }), '$.types[0]', 'not-an-object'],
    [withField({ types: [{ names: {} }] }), '$.types[0].key', 'missing'],
    [withField({ types: [{ key: 'Šah' }] }), '$.types[0].key', 'not-a-key'],
    [withField({ types: [{ key: 'constructor' }] }), '$.types[0].key', 'not-a-key'],
    [withField({ types: [{ key: '__proto__' }] }), '$.types[0].key', 'not-a-key'],
    [withField({ types: [{ key: 'a' }, { key: 'a' }] }), '$.types[1]', 'twice'],
    [withField({ types: [{ key: 'a', names: { sl: 1 } }] }), '$.types[0].names.sl', 'not-text'],
    [withField({ types: [{ key: 'a', names: 'a' }] }), '$.types[0].names', 'not-an-object'],
    [withField({ types: [{ key: 'a', aliases: ['b', null] }] }), '$.types[0].aliases[1]', 'missing'],
    [withField({ types: [{ key: 'a', form: 'closed' }] }), '$.types[0].form', 'unknown-form'],
    [withField({ types: [{ key: 'a', field: 'leisure' }] }), '$.types[0].field', 'unknown-field'],
    [withField({ types: [{ key: 'a', usual_min: 4 }] }), '$.types[0].usual_min', 'out-of-range'],
    [withField({ centres: [{ name: 'Klub' }] }), '$.centres[0].municipality', 'missing'],
    [withField({ centres: [{ municipality: 'Celje' }] }), '$.centres[0].name', 'missing'],
    [withCentre({ zone: 'Mars' }), '$.centres[0].zone', 'unknown-zone'],
    [withCentre({ language: 'hr' }), '$.centres[0].language', 'unknown-language'],
    [withCentre({ planned_weekdays: [1, 9] }), '$.centres[0].planned_weekdays[1]', 'not-a-weekday'],
    [withCentre({ planned_weekdays: ['1'] }), '$.centres[0].planned_weekdays[0]', 'not-a-weekday'],
    [withCentre({ planned_weekdays: [], planned: [] }), '$.centres[0].planned', 'planned-twice'],
    [withCentre({ planned: [{ from: '2026-01-01' }] }), '$.centres[0].planned[0].weekdays', 'missing'],
    [
      withCentre({ planned: [{ from: '2026-02-01', to: '2026-01-01', weekdays: [1] }] }),
      '$.centres[0].planned[0].to',
      'ends-before-it-starts',
    ],
    [withCentre({ holidays: ['2026-02-30'] }), '$.centres[0].holidays[0]', 'not-a-date'],
    [withCentre({ holidays: ['1. 1. 2026'] }), '$.centres[0].holidays[0]', 'not-a-date'],
    [
      withField({
        centres: [
          { name: 'Klub', municipality: 'ŠKOFJA LOKA' },
          { name: 'KLUB', municipality: 'Škofja  loka' },
        ],
      }),
      '$.centres[1]',
      'twice',
    ],
    [withMark({ date: '2026-13-01' }), '$.day_marks[0].date', 'not-a-date'],
    [withMark({ state: 'ajar' }), '$.day_marks[0].state', 'unknown-state'],
    [withMark({ state: 'open', from: '14:00' }), '$.day_marks[0].to', 'missing'],
    [withMark({ state: 'open', from: '14', to: '15:00' }), '$.day_marks[0].from', 'not-a-time'],
    [withMark({ from: '14:00', to: '15:00' }), '$.day_marks[0].from', 'hours-without-open'],
    [withMark({ logged_at: 'yesterday' }), '$.day_marks[0].logged_at', 'not-a-moment'],
    [withMark({ logged_at: '2026-05-11T25:00:00Z' }), '$.day_marks[0].logged_at', 'not-a-moment'],
    [withFigures({ year: '2026' }), '$.key_figures[0].year', 'not-a-whole-number'],
    [withFigures({ net_cost_eur: 81234.56 }), '$.key_figures[0].net_cost_eur', 'not-text'],
    [withFigures({ net_cost_eur: '81.234,56' }), '$.key_figures[0].net_cost_eur', 'not-money'],
    [withFigures({ net_cost_eur: '1.234' }), '$.key_figures[0].net_cost_eur', 'not-money'],
    [withFigures({ young_residents: -1 }), '$.key_figures[0].young_residents', 'out-of-range'],
  ])('%j is refused at %s: %s', (json, path, reason) => {
    expect(readStructureFile(json)).toEqual({ kind: 'unsound', problems: [{ path, reason }] });
  });

  test('all problems are found at once', () => {
    const read = readStructureFile({ zone: 1, centres: [{ name: '' }], key_figures: [{}] });

    expect(read).toMatchObject({ kind: 'unsound' });
    expect('problems' in read && read.problems).toHaveLength(6);
  });

  test('no JSON at all makes it stumble', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const name of Object.keys(example)) {
          expect(readStructureFile({ ...example, [name]: value }).kind).toMatch(/sound/);
        }
      }),
    );
  });
});

function withField(field: object): unknown {
  return { network: 'Mreža', ...field };
}

function withCentre(said: object): unknown {
  return withField({ centres: [{ name: 'Klub', municipality: 'Celje', ...said }] });
}

function withMark(said: object): unknown {
  return withField({ day_marks: [{ centre: 'Klub', date: '2026-05-11', state: 'closed', ...said }] });
}

function withFigures(said: object): unknown {
  return withField({ key_figures: [{ scope: 'Celje', year: 2026, ...said }] });
}
