import { expect, test } from 'vitest';
import { readClosed } from '../../../src/core/closed/read-closed.js';
import { defaultSettings } from '../../../src/core/structure.js';
import { templateVocabulary } from '../../../src/core/vocabulary/template.js';

/** Sunday, 22 November 2026. */
const setting = {
  language: 'en',
  now: new Date('2026-11-22T20:30:00Z'),
  zone: 'Europe/Ljubljana',
  vocabulary: templateVocabulary,
  ageBands: defaultSettings.ageBands,
};

test.each([
  ['', '2026-11-22', '2026-11-22', null],
  ['today', '2026-11-22', '2026-11-22', null],
  ['inventory', '2026-11-22', '2026-11-22', 'inventory'],
  ['tomorrow', '2026-11-23', '2026-11-23', null],
  ['tomorrow inventory', '2026-11-23', '2026-11-23', 'inventory'],
  ['tomorrow — no heating', '2026-11-23', '2026-11-23', 'no heating'],
  ['jutri inventura', '2026-11-23', '2026-11-23', 'inventura'],
  ['imorgon, inventering', '2026-11-23', '2026-11-23', 'inventering'],
  ['inventura jutri', '2026-11-23', '2026-11-23', 'inventura'],
  ['yesterday note: power cut', '2026-11-21', '2026-11-21', 'power cut'],
  ['24.12.-2.1.', '2026-12-24', '2027-01-02', null],
  ['24.12.–2.1. collective leave', '2026-12-24', '2027-01-02', 'collective leave'],
  ['24. 12. – 2. 1. kolektivni dopust', '2026-12-24', '2027-01-02', 'kolektivni dopust'],
  ['24.12..2.1.', '2026-12-24', '2027-01-02', null],
  ['od 24.12. do 2.1. prazniki', '2026-12-24', '2027-01-02', 'prazniki'],
  ['från 24 december till 2 januari', '2026-12-24', '2027-01-02', null],
  ['from 24 Dec to 2 Jan holidays', '2026-12-24', '2027-01-02', 'holidays'],
  ['24-26 Dec', '2026-12-24', '2026-12-26', null],
  ['24.–26. 12.', '2026-12-24', '2026-12-26', null],
  ['2026-12-24..2027-01-02 leave', '2026-12-24', '2027-01-02', 'leave'],
  ['2026-12-24', '2026-12-24', '2026-12-24', null],
  ['next week', '2026-11-23', '2026-11-29', null],
  ['naslednji teden tabor', '2026-11-23', '2026-11-29', 'tabor'],
  ['nästa vecka', '2026-11-23', '2026-11-29', null],
  ['today 2 staff are ill', '2026-11-22', '2026-11-22', '2 staff are ill'],
])('“%s” is %s to %s because of %s', (text, from, to, reason) => {
  expect(readClosed(text, setting)).toEqual({ from, to, reason });
});

test.each(['31.2.', '5/8', '24.12.-31.2.', '24. 12. – 31. 2. dopust', '26.12.2026-24.12.2026', '12'])(
  '“%s” is no day',
  (text) => {
    expect(readClosed(text, setting)).toBeUndefined();
  },
);
