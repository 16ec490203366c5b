import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/calendar.js';
import type { PlanReading } from '../../../src/core/plan/read/plan-reading.js';
import { readPlan } from '../../../src/core/plan/read/read-plan.js';
import type { Recurrence } from '../../../src/core/plan/recurrence.js';
import { defaultSettings } from '../../../src/core/structure.js';
import { templateVocabulary } from '../../../src/core/vocabulary/template.js';

/** A Monday at noon. */
const now = new Date('2026-11-23T11:00:00Z');

function read(language: Language, text: string): PlanReading {
  return readPlan(text, {
    language,
    now,
    zone: 'Europe/Ljubljana',
    vocabulary: templateVocabulary,
    ageBands: defaultSettings.ageBands,
  });
}

const weekly = (weekdays: readonly number[], every = 1): Recurrence => ({ kind: 'weekly', every, weekdays });
const monthly = (places: readonly number[], weekdays: readonly number[]): Recurrence => ({
  kind: 'monthly',
  places,
  weekdays,
});

describe('how often something comes', () => {
  test.each<[Language, string, Recurrence]>([
    ['en', 'every Tue and Thu 16–20 open evening', weekly([2, 4])],
    ['en', 'Tuesdays 16-18 homework help', weekly([2])],
    ['en', 'weekly on Friday 16-18 sport', weekly([5])],
    ['en', 'every Mon–Fri 15–17 homework', weekly([1, 2, 3, 4, 5])],
    ['en', 'every weekday 15–17 homework', weekly([1, 2, 3, 4, 5])],
    ['en', 'every day 10-12 sport', weekly([1, 2, 3, 4, 5, 6, 7])],
    ['en', 'every weekend 10-12 sport', weekly([6, 7])],
    ['en', 'every other Friday 18-22 sport', weekly([5], 2)],
    ['en', 'every two weeks on Friday 5-7pm music', weekly([5], 2)],
    ['en', 'every 3 weeks on Friday 5-7pm music', weekly([5], 3)],
    ['en', 'fortnightly on Mon 17-19 music', weekly([1], 2)],
    ['en', 'first Friday of the month 18–21 concert', monthly([1], [5])],
    ['en', 'the first and third Tuesday of every month 18–21 concert', monthly([1, 3], [2])],
    ['en', 'last Saturday of the month 20–23 concert', monthly([-1], [6])],
    ['en', 'monthly on the 2nd Monday 17-18 meeting', monthly([2], [1])],
    ['en', 'on the 15th of every month 17-18 meeting', { kind: 'month-day', days: [15] }],
    ['sl', 'vsak torek in četrtek 16–20 odprti večer', weekly([2, 4])],
    ['sl', 'vsako sredo 16-18 učna pomoč', weekly([3])],
    ['sl', 'ob torkih in četrtkih 15-17 učna pomoč', weekly([2, 4])],
    ['sl', 'pon–pet 15–17 učna pomoč', weekly([1, 2, 3, 4, 5])],
    ['sl', 'vsak pet 18–20 sport', weekly([5])],
    ['sl', 'vsak delavnik 14–18 druženje', weekly([1, 2, 3, 4, 5])],
    ['sl', 'vsak drugi petek 18–21 šport', weekly([5], 2)],
    ['sl', 'vsaka dva tedna ob petkih 17–19 glasba', weekly([5], 2)],
    ['sl', 'prvi petek v mesecu 18-21 koncert', monthly([1], [5])],
    ['sl', 'zadnjo soboto v mesecu 18-21 koncert', monthly([-1], [6])],
    ['sl', 'vsakega 15. v mesecu 17-18 sestanek', { kind: 'month-day', days: [15] }],
    ['sv', 'varje tisdag och torsdag kl 16–20 öppen kväll', weekly([2, 4])],
    ['sv', 'tisdagar 15–17 läxhjälp', weekly([2])],
    ['sv', 'varje vardag 15–17 läxhjälp', weekly([1, 2, 3, 4, 5])],
    ['sv', 'varannan fredag 18-21 sport', weekly([5], 2)],
    ['sv', 'varannan vecka på tisdagar kl 15-17 läxhjälp', weekly([2], 2)],
    ['sv', 'första fredagen i månaden 18–21 konsert', monthly([1], [5])],
    ['sv', 'sista lördagen i varje månad 18–21 konsert', monthly([-1], [6])],
  ])('%s: %s', (language, text, recurrence) => {
    expect(read(language, text)).toMatchObject({ days: { kind: 'said', recurrence }, problem: null });
  });

  test.each<[Language, string, string]>([
    ['en', '12 December 16-20 tournament', '2026-12-12'],
    ['en', 'on Friday 4 December 16-20 tournament', '2026-12-04'],
    ['en', 'tomorrow 16-20 tournament', '2026-11-24'],
    ['en', 'next Friday 16-20 tournament', '2026-11-27'],
    ['sl', '12. 12. 16–20 turnir', '2026-12-12'],
    ['sl', 'jutri 16–20 turnir', '2026-11-24'],
    ['sl', 'naslednji petek 16–20 turnir', '2026-11-27'],
    ['sv', 'den 12 december kl 16-20 turnering', '2026-12-12'],
    ['sv', 'imorgon 16-20 turnering', '2026-11-24'],
  ])('%s, once: %s', (language, text, once) => {
    expect(read(language, text)).toMatchObject({
      days: null,
      once,
      start: '16:00',
      durationMin: 240,
      type: 'games',
      problem: null,
    });
  });

  test.each<[string, object]>([
    ['Friday 16-18 sport', { kind: 'weekday', weekday: 5 }],
    ['every third Friday 16-18 sport', { kind: 'third', place: 3, weekday: 5 }],
  ])('may be meant in two ways: %s', (text, days) => {
    expect(read('en', text)).toMatchObject({ days, start: '16:00', type: 'sport' });
  });
});

describe('what stands beside it', () => {
  test.each<[Language, string, Partial<PlanReading>]>([
    [
      'en',
      'every Tue 16–20 open evening, not in school holidays',
      { inHolidays: false, type: 'hangout', form: 'open' },
    ],
    ['en', 'every Tue 16–20 sport except holidays', { inHolidays: false }],
    ['en', 'every Tue 16–20 sport also in holidays', { inHolidays: true }],
    ['en', 'every Tue 16–20 sport', { inHolidays: null, start: '16:00', durationMin: 240, type: 'sport' }],
    ['en', 'every Tue from 1 Dec until 20 June 16–20 sport', { from: '2026-12-01', until: '2027-06-20' }],
    ['en', 'every Tue from 4 to 7pm sport', { from: null, start: '16:00', durationMin: 180 }],
    ['sl', 'vsak torek 16–20 šport, razen med počitnicami', { inHolidays: false, type: 'sport' }],
    ['sl', 'vsak torek 16–20 šport tudi med počitnicami', { inHolidays: true }],
    [
      'sl',
      'vsak torek od 1. 12. do 20. 6. od 16h do 20h šport',
      { from: '2026-12-01', until: '2027-06-20', start: '16:00', durationMin: 240 },
    ],
    ['sl', 'vsak torek 16–20 šport do 20.6', { until: '2027-06-20' }],
    ['sv', 'varje tisdag kl 16–20 sport, inte på lov', { inHolidays: false, type: 'sport' }],
    ['sv', 'varje tisdag kl 16–20 sport även på lov', { inHolidays: true }],
    ['sv', 'varje tisdag 16–20 sport t.o.m. 20 juni', { until: '2027-06-20' }],
    ['en', 'every Tue 16–18 "Girls rock" music', { title: 'Girls rock', type: 'music' }],
    ['en', 'every Tue 22–06 trip', { start: '22:00', durationMin: 480 }],
  ])('%s: %s', (language, text, said) => {
    expect(read(language, text)).toMatchObject({ ...said, problem: null });
  });
});

describe('what can be no plan', () => {
  test.each<[string, object]>([
    ['every Tue 25:00-27:00 sport', { problem: 'bad-time', words: '25:00' }],
    ['every Tue 20-16 sport', { problem: 'too-long', minutes: 1200 }],
    ['31 February 16-18 sport', { problem: 'date-none', words: '31 February' }],
    ['5/8 16-18 sport', { problem: 'date-unclear', words: '5/8' }],
    ['1 June 2026 16-18 sport', { problem: 'date-past', date: '2026-06-01' }],
    ['every Tue 16-18 sport until 1 June 2026', { problem: 'date-past', date: '2026-06-01' }],
    ['Thursday 4 December 16-18 sport', { problem: 'weekday-disagrees', date: '2026-12-04', weekday: 4 }],
  ])('%s', (text, problem) => {
    expect(read('en', text).problem).toEqual(problem);
  });

  test.each(['every blue moon', '', '🙂', 'hello there', '-- note: x', 'every', 'until', 'first of the'])(
    'nothing is read in “%s”',
    (text) => {
      expect(read('en', text)).toMatchObject({ days: null, once: null, start: null, type: null });
    },
  );
});
