import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../src/core/calendar.js';
import { createFormat, type Format } from '../../src/locales/format.js';

const today = '2026-11-22';

test.each<[string, (format: Format) => string, Readonly<Record<Language, string>>]>([
  [
    'today',
    (format) => format.relativeDay('2026-11-22', today),
    { en: 'today, Sunday 22 Nov', sl: 'danes, nedelja 22. 11.', sv: 'idag, söndag 22 nov' },
  ],
  [
    'yesterday',
    (format) => format.relativeDay('2026-11-21', today),
    { en: 'yesterday, Saturday 21 Nov', sl: 'včeraj, sobota 21. 11.', sv: 'igår, lördag 21 nov' },
  ],
  [
    'the day before yesterday',
    (format) => format.relativeDay('2026-11-20', today),
    { en: 'Friday 20 Nov', sl: 'predvčerajšnjim, petek 20. 11.', sv: 'i förrgår, fredag 20 nov' },
  ],
  [
    'tomorrow',
    (format) => format.relativeDay('2026-11-23', today),
    { en: 'tomorrow, Monday 23 Nov', sl: 'jutri, ponedeljek 23. 11.', sv: 'imorgon, måndag 23 nov' },
  ],
  [
    'yesterday over the turn of the year',
    (format) => format.relativeDay('2026-12-31', '2027-01-01'),
    {
      en: 'yesterday, Thursday 31 Dec 2026',
      sl: 'včeraj, četrtek 31. 12. 2026',
      sv: 'igår, torsdag 31 dec 2026',
    },
  ],
  [
    'a day long ago',
    (format) => format.relativeDay('2026-09-04', today),
    { en: 'Friday 4 Sept', sl: 'petek 4. 9.', sv: 'fredag 4 sep' },
  ],
  [
    'a date of another year',
    (format) => format.date('2020-09-04', today),
    { en: '4 Sept 2020', sl: '4. 9. 2020', sv: '4 sep 2020' },
  ],
  [
    'a time span',
    (format) => format.timeSpan('09:00', '19:30'),
    { en: '09:00–19:30', sl: '9.00–19.30', sv: '09.00–19.30' },
  ],
  [
    'a span from midnight',
    (format) => format.timeSpan('00:05', '01:00'),
    { en: '00:05–01:00', sl: '0.05–1.00', sv: '00.05–01.00' },
  ],
  [
    'a week',
    (format) => format.dateSpan('2026-11-16', '2026-11-22'),
    { en: '16–22 November 2026', sl: '16.–22. 11. 2026', sv: '16–22 november 2026' },
  ],
  [
    'a week over two months',
    (format) => format.dateSpan('2026-11-30', '2026-12-06'),
    { en: '30 November – 6 December 2026', sl: '30. 11.–6. 12. 2026', sv: '30 november–6 december 2026' },
  ],
  [
    'a week over two years',
    (format) => format.dateSpan('2026-12-28', '2027-01-03'),
    {
      en: '28 December 2026 – 3 January 2027',
      sl: '28. 12. 2026–3. 1. 2027',
      sv: '28 december 2026–3 januari 2027',
    },
  ],
  [
    'a span of one day',
    (format) => format.dateSpan('2026-11-22', '2026-11-22'),
    { en: '22 Nov 2026', sl: '22. 11. 2026', sv: '22 nov 2026' },
  ],
  [
    'a moment',
    (format) => format.moment(new Date('2026-11-23T08:00:00Z'), 'Europe/Ljubljana', today),
    { en: 'Monday 23 Nov, 09:00', sl: 'ponedeljek 23. 11., 9.00', sv: 'måndag 23 nov, 09.00' },
  ],
  [
    'a moment that is tomorrow already where it counts',
    (format) => format.moment(new Date('2026-07-31T22:30:00Z'), 'Europe/Stockholm', today),
    { en: 'Saturday 1 Aug, 00:30', sl: 'sobota 1. 8., 0.30', sv: 'lördag 1 aug, 00.30' },
  ],
  ['a large number', (format) => format.number(1987), { en: '1,987', sl: '1.987', sv: '1\u00A0987' }],
  ['a decimal', (format) => format.number(12.34), { en: '12.3', sl: '12,3', sv: '12,3' }],
  ['a percentage', (format) => format.percent(12.3), { en: '12.3%', sl: '12,3\u00A0%', sv: '12,3\u00A0%' }],
  ['a whole percentage', (format) => format.percent(77), { en: '77%', sl: '77\u00A0%', sv: '77\u00A0%' }],
  ['hours that may be added up', (format) => format.hours(90), { en: '1.5 h', sl: '1,5 h', sv: '1,5 h' }],
  [
    'a list',
    (format) => format.list(['Ana', 'Bo', 'Elin']),
    { en: 'Ana, Bo and Elin', sl: 'Ana, Bo in Elin', sv: 'Ana, Bo och Elin' },
  ],
  [
    'a choice',
    (format) => format.list(['Ana', 'Bo'], 'or'),
    { en: 'Ana or Bo', sl: 'Ana ali Bo', sv: 'Ana eller Bo' },
  ],
  ['a weekday', (format) => format.weekday(1), { en: 'Monday', sl: 'ponedeljek', sv: 'måndag' }],
  ['the last weekday', (format) => format.weekday(7), { en: 'Sunday', sl: 'nedelja', sv: 'söndag' }],
  ['a month', (format) => format.month(11), { en: 'November', sl: 'november', sv: 'november' }],
])('%s is written as the language writes it', (_what, write, expected) => {
  expect(Object.fromEntries(languages.map((language) => [language, write(createFormat(language))]))).toEqual(
    expected,
  );
});

describe('how long something took', () => {
  test.each([
    [5, '5 min'],
    [45, '45 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [150, '2 h 30'],
    [1440, '24 h'],
  ])('%i minutes are %s', (minutes, written) => {
    expect(createFormat('sl').duration(minutes)).toBe(written);
  });
});
