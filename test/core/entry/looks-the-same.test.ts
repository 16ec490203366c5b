import { expect, test } from 'vitest';
import { looksTheSame } from '../../../src/core/entry/same/looks-the-same.js';
import { evening } from '../../storage/cast.js';

type Said = Partial<typeof evening>;

const bos = { ...evening, title: null, ages: {}, girls: 0, boys: 0, nonbinary: 0, unknown: 14 };
const timed: Said = { start: '18:00', durationMin: 90 };
const untimed: Said = { start: null, durationMin: 90 };

test.each<{ first: Said; second: Said; same: boolean; because: string }>([
  { first: timed, second: timed, same: true, because: 'it is the same line' },
  { first: timed, second: { ...timed, unknown: 40 }, same: true, because: 'times say more than heads' },
  { first: timed, second: { ...timed, start: '19:00' }, same: true, because: 'they overlap' },
  {
    first: timed,
    second: { ...timed, start: '19:30' },
    same: false,
    because: 'one begins when the other ends',
  },
  { first: timed, second: { ...timed, start: '08:00' }, same: false, because: 'it is another time of day' },
  { first: { start: '22:00' }, second: { start: '23:30' }, same: true, because: 'it went on after midnight' },
  { first: timed, second: { ...timed, date: '2026-11-19' }, same: false, because: 'it is another day' },
  { first: timed, second: { ...timed, type: 'music' }, same: false, because: 'it is another type' },
  { first: timed, second: { ...timed, setting: 'outreach' }, same: false, because: 'it was elsewhere' },
  { first: timed, second: { ...timed, form: 'group' }, same: true, because: 'the form is a matter of view' },
  {
    first: { title: 'Football' },
    second: { title: 'Basketball' },
    same: false,
    because: 'they have other names',
  },
  {
    first: { title: 'Football' },
    second: { title: 'football match' },
    same: true,
    because: 'one name has the other',
  },
  { first: { title: 'Football' }, second: { title: null }, same: true, because: 'only one has a name' },
  { first: { title: 'Žoga' }, second: { title: 'zoga' }, same: true, because: 'only the accents differ' },
  { first: untimed, second: { ...untimed, unknown: 16 }, same: true, because: 'two more are about as many' },
  {
    first: untimed,
    second: { ...untimed, unknown: 17 },
    same: true,
    because: 'a fifth more are about as many',
  },
  { first: untimed, second: { ...untimed, unknown: 20 }, same: false, because: 'six more are others' },
  {
    first: untimed,
    second: { ...untimed, durationMin: 120 },
    same: true,
    because: 'half an hour is no difference',
  },
  { first: untimed, second: { ...untimed, durationMin: 180 }, same: false, because: 'it took twice as long' },
  {
    first: { ...untimed, note: 'sun' },
    second: { ...untimed, note: 'rain' },
    same: false,
    because: 'the notes differ',
  },
  {
    first: { ...timed, note: 'sun' },
    second: { ...timed, note: 'rain' },
    same: true,
    because: 'times say more',
  },
  { first: { title: 'Group 1' }, second: { title: 'Group 12' }, same: false, because: 'a number is a word' },
  { first: timed, second: untimed, same: true, because: 'one time says nothing' },
  {
    first: untimed,
    second: { ...untimed, note: 'rain' },
    same: true,
    because: 'only one has a note',
  },
  {
    first: { ...untimed, unknown: 1 },
    second: { ...untimed, unknown: 1 },
    same: false,
    because: 'talks are many',
  },
  { first: { ...timed, unknown: 1 }, second: { ...timed, unknown: 1 }, same: true, because: 'talks overlap' },
  {
    first: { ...untimed, unknown: 0 },
    second: { ...untimed, unknown: 0 },
    same: true,
    because: 'nobody came',
  },
])('a colleague’s is the same, $same: $because', ({ first, second, same }) => {
  const [one, other] = [
    { record: { ...bos, ...first }, byId: 'bo' },
    { record: { ...bos, ...second }, byId: 'ana' },
  ];

  expect(looksTheSame(one, other)).toBe(same);
  expect(looksTheSame(other, one)).toBe(same);
});

test.each<{ second: Said; same: boolean; because: string }>([
  { second: {}, same: true, because: 'it says just that again' },
  { second: { unknown: 15 }, same: false, because: 'one more is another group' },
  { second: { durationMin: 95 }, same: false, because: 'it took longer' },
  { second: { note: 'second group' }, same: true, because: 'a note was added' },
  { second: { unknown: 1 }, same: false, because: 'it is a talk' },
])('one’s own without a time is the same, $same: $because', ({ second, same }) => {
  const record = { ...bos, ...untimed };

  expect(looksTheSame({ record, byId: 'bo' }, { record: { ...record, ...second }, byId: 'bo' })).toBe(same);
});

test('one’s own with two notes are two', () => {
  const record = { ...bos, ...untimed, note: 'first group' };

  expect(
    looksTheSame({ record, byId: 'bo' }, { record: { ...record, note: 'second group' }, byId: 'bo' }),
  ).toBe(false);
});
