import { expect, test } from 'vitest';
import type { Language } from '../../../src/core/calendar.js';
import { readParts } from '../../../src/core/setup/read-parts.js';

const read = (text: string, language: Language = 'en') => readParts(text, language);

test('several parts are read from one message', () => {
  expect(read('network Mreža Hrast · municipality Celje\ncentre Klub Lipa in Celje\nroom Klub Lipa')).toEqual(
    {
      parts: [
        { part: 'network', name: 'Mreža Hrast' },
        { part: 'municipality', name: 'Celje' },
        { part: 'centre', name: 'Klub Lipa', municipality: 'Celje' },
        { part: 'room', place: 'Klub Lipa' },
      ],
    },
  );
});

test.each([
  ['sl', 'center Klub za mlade in otroke v Celje', 'Klub za mlade in otroke', 'Celje'],
  ['sl', 'centre Klub Lipa in Škofja Loka', 'Klub Lipa', 'Škofja Loka'],
  ['sv', 'gård Huset i parken i Mölndal', 'Huset i parken', 'Mölndal'],
  ['en', 'centre Huset i parken', 'Huset i parken', null],
] as const)('the last “in” parts a centre from its municipality: %s %s', (language, text, name, within) => {
  expect(read(text, language)).toEqual({ parts: [{ part: 'centre', name, municipality: within }] });
});

test.each([
  ['en', 'days mon-fri', [1, 2, 3, 4, 5]],
  ['en', 'days Monday, wed and', undefined],
  ['en', 'days fri - mon', [1, 5, 6, 7]],
  ['sl', 'dnevi pon–čet, sob', [1, 2, 3, 4, 6]],
  ['sl', 'dnevi tor', [2]],
  ['sv', 'dagar tor', [4]],
  ['sv', 'days mån-fre', [1, 2, 3, 4, 5]],
  ['sl', 'days mon-fri', [1, 2, 3, 4, 5]],
] as const)('weekdays are read in the language of the reader: %s %s', (language, text, weekdays) => {
  expect(read(text, language)).toEqual(
    weekdays
      ? { parts: [{ part: 'days', weekdays }] }
      : { refused: { reason: 'setup-unread', part: 'days', typed: text } },
  );
});

test.each([
  ['holiday 2026-12-25', ['2026-12-25']],
  ['holiday 2026-12-30..2027-01-01', ['2026-12-30', '2026-12-31', '2027-01-01']],
  ['lov 24. 12. 2026..25. 12. 2026, 1.1.2027', ['2026-12-24', '2026-12-25', '2027-01-01']],
])('days off are read: %s', (text, dates) => {
  expect(read(text)).toEqual({ parts: [{ part: 'holiday', dates }] });
});

test('zones, languages and kinds are read', () => {
  expect(read('zone europe/stockholm · jezik svenska · type chess = šah, šahovski krožek')).toEqual({
    parts: [
      { part: 'zone', zone: 'Europe/Stockholm' },
      { part: 'language', language: 'sv' },
      { part: 'type', name: 'chess', words: ['šah', 'šahovski krožek'] },
    ],
  });
});

test.each([
  ['frobnicate', null],
  ['network', 'network'],
  ['zone Mars/Olympus', 'zone'],
  ['language klingon', 'language'],
  ['days', 'days'],
  ['holiday 2026-02-30', 'holiday'],
  ['holiday 2026-12-25..2026-12-20', 'holiday'],
  ['holiday 2026-01-01..2027-06-01', 'holiday'],
  ['type chess', 'type'],
  ['municipality …', 'municipality'],
  [`municipality ${'x'.repeat(101)}`, 'municipality'],
])('what cannot be read spoils the whole message: %s', (typed, part) => {
  expect(read(`network Hrast · ${typed}`)).toEqual({ refused: { reason: 'setup-unread', part, typed } });
});
